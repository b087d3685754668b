package vn.emulation.rules.internal.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import vn.emulation.rules.internal.wall.ClassScan;
import vn.emulation.rules.internal.wall.ServedClasses;
import vn.emulation.rules.internal.wall.Wall;

/**
 * Compiles texts of rules behind the walls given. Each compiler is used once.
 *
 * <p>The release id is unique and the module is removed from the repository afterwards: builds that share either mix
 * their rules and keep each other in memory.
 */
final class RuleCompiler {

    static final String PACKAGE = "vn.emulation.rules.generated";

    private static final String PROJECT_PACKAGE = "org/drools/project/model/";
    private static final ClassLoader ALL = RuleCompiler.class.getClassLoader();

    private final KieServices services = KieServices.Factory.get();
    private final ReleaseId release = services.newReleaseId(
            "vn.emulation", "rules", UUID.randomUUID().toString().replace('-', '_'));
    private final Set<Wall> walls;

    RuleCompiler(Set<Wall> walls) {
        this.walls = Set.copyOf(walls);
    }

    /**
     * Returns the rules of a text.
     *
     * @throws vn.emulation.rules.internal.wall.WallException if a wall stops it
     * @throws IllegalStateException if the engine refuses it
     */
    KieBase compile(String drl) {
        return compile(Map.of(PACKAGE, drl));
    }

    /** Returns the rules of texts, each by the package that it names. */
    KieBase compile(Map<String, String> drl) {
        try {
            build(drl);
            ClassLoader loader = walls.contains(Wall.LOADER) ? ServedClasses.toLink(ALL) : ALL;
            return services.newKieContainer(release, loader).getKieBase();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Generates, compiles and scans the classes of a text, and loads none of them. */
    void build(String drl) {
        build(Map.of(PACKAGE, drl));
    }

    private void build(Map<String, String> drl) {
        ClassLoader loader = walls.contains(Wall.LOADER) ? ServedClasses.toCompile(ALL) : ALL;
        KieBuilder builder = services.newKieBuilder(files(drl), loader);
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        if (walls.contains(Wall.SCAN)) {
            scan((InternalKieModule) builder.getKieModule());
        }
    }

    private KieFileSystem files(Map<String, String> drl) {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        drl.forEach((name, text) -> files.write(services.getResources()
                .newByteArrayResource(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name())
                .setSourcePath("src/main/resources/" + name.replace('.', '/') + "/rules.drl")));
        return files;
    }

    private void scan(InternalKieModule module) {
        String project = PROJECT_PACKAGE + "ProjectModel_vn_emulation_rules_" + release.getVersion();
        ClassScan scan = new ClassScan(PACKAGE, project);
        module.getFileNames().stream()
                .filter(name -> name.endsWith(".class"))
                .sorted()
                .forEach(name -> scan.check(module.getBytes(name)));
    }
}
