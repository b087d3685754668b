package vn.emulation.rules.internal.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles texts of rules as they are, behind no wall. Each compiler is used once.
 *
 * <p>The release id is unique and the module is removed from the repository afterwards: builds that share either mix
 * their rules and keep each other in memory.
 */
final class RuleCompiler {

    private static final ClassLoader ALL = RuleCompiler.class.getClassLoader();

    private final KieServices services = KieServices.Factory.get();
    private final ReleaseId release = services.newReleaseId(
            "vn.emulation", "rules", UUID.randomUUID().toString().replace('-', '_'));

    /**
     * Returns the rules of texts, each by the package that it names.
     *
     * @throws IllegalStateException if the engine refuses one
     */
    KieBase compile(Map<String, String> drl) {
        try {
            build(drl);
            return services.newKieContainer(release, ALL).getKieBase();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private void build(Map<String, String> drl) {
        KieBuilder builder = services.newKieBuilder(files(drl), ALL);
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
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
}
