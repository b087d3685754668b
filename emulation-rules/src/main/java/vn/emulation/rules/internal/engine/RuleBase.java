package vn.emulation.rules.internal.engine;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Compiled rules. Safe to share between threads; each firing has a session of its own. */
public final class RuleBase {

    private static final String PACKAGE = "vn.emulation.rules.generated";

    private final KieBase base;
    private final int rules;

    private RuleBase(KieBase base, int rules) {
        this.base = base;
        this.rules = rules;
    }

    /**
     * Compiles rules.
     *
     * <p>The release id is unique and the module is removed from the repository afterwards: builds that share either mix
     * their rules and keep each other in memory.
     *
     * @throws IllegalStateException if the engine refuses a rule
     */
    public static RuleBase compile(List<RuleDefinition> rules) {
        KieServices services = KieServices.Factory.get();
        ReleaseId release =
                services.newReleaseId("vn.emulation", "rules", UUID.randomUUID().toString());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        byte[] text = RuleWriter.write(PACKAGE, rules).getBytes(StandardCharsets.UTF_8);
        files.write(services.getResources()
                .newByteArrayResource(text, StandardCharsets.UTF_8.name())
                .setSourcePath("src/main/resources/" + PACKAGE.replace('.', '/') + "/rules.drl"));
        try {
            KieBuilder builder = services.newKieBuilder(files, RuleBase.class.getClassLoader());
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new IllegalStateException(errors.toString());
            }
            return new RuleBase(services.newKieContainer(release).getKieBase(), rules.size());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /**
     * Lets every rule fire on every fact; the facts collect which did.
     *
     * @throws IllegalStateException if more rules fire than there are facts and rules
     */
    public void fire(Collection<? extends Fact> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            int most = Math.toIntExact(Math.multiplyExact((long) facts.size(), rules));
            if (session.fireAllRules(most + 1) > most) {
                throw new IllegalStateException("more than (" + most + ") rules fired");
            }
        } finally {
            session.dispose();
        }
    }
}
