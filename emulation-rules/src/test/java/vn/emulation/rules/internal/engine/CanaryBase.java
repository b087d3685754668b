package vn.emulation.rules.internal.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;

/** Rules of any text, compiled as the engine offers it and by none of our walls. */
record CanaryBase(KieBase base) {

    /** Compiles files, or throws what the engine says. */
    static CanaryBase of(String... files) {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId(
                "vn.emulation", "canary", UUID.randomUUID().toString());
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        IntStream.range(0, files.length)
                .forEach(index -> system.write(services.getResources()
                        .newByteArrayResource(files[index].getBytes(StandardCharsets.UTF_8), "UTF-8")
                        .setSourcePath("src/main/resources/canary/file" + index + ".drl")));
        try {
            KieBuilder builder = services.newKieBuilder(system, CanaryBase.class.getClassLoader());
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new IllegalArgumentException(errors.toString());
            }
            return new CanaryBase(services.newKieContainer(release).getKieBase());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** A file of rules about the facts of the canaries. */
    static String file(String packageName, String... rules) {
        return "package " + packageName + "\nimport vn.emulation.rules.internal.engine.CanaryFacts;\n"
                + "import vn.emulation.rules.internal.engine.CanaryFacts.*;\n" + String.join("\n", rules);
    }

    static String rule(String name, String condition) {
        return "rule \"" + name + "\" when " + condition + " then end";
    }

    /** The names of the rules that fire, one for each time, in order. */
    List<String> fired(Object... facts) {
        return firedAt(0, facts);
    }

    /** The same, with the clock of the session at an instant. */
    List<String> firedAt(long millis, Object... facts) {
        List<String> names = new ArrayList<>();
        KieSession session = session();
        try {
            SessionPseudoClock clock = session.getSessionClock();
            clock.advanceTime(millis, TimeUnit.MILLISECONDS);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    names.add(event.getMatch().getRule().getName());
                }
            });
            List.of(facts).forEach(session::insert);
            session.fireAllRules(100);
        } finally {
            session.dispose();
        }
        return names;
    }

    KieSession session() {
        KieSessionConfiguration configuration = KieServices.Factory.get().newKieSessionConfiguration();
        configuration.setOption(ClockTypeOption.PSEUDO);
        return base.newKieSession(configuration, null);
    }
}
