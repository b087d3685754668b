package vn.emulation.rules.startup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
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

/** Rules as they ship, compiled as Drools' manual shows it, and fired on a dossier that {@link PlainFiles} made ready. */
public final class PlainRules {

    private PlainRules() {}

    /** Prints the rules that fire, in order of their names. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        KieSession session = compile(folder).newKieSession();
        Findings findings = new Findings();
        TreeSet<String> fired = new TreeSet<>();
        session.setGlobal("findings", findings);
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        session.insert(Class.forName("plain.Dossier")
                .getConstructor(Path.class)
                .newInstance(folder.resolve(PlainFiles.ANSWERS)));
        session.fireAllRules();
        session.dispose();
        if (findings.told() != fired.size()) {
            throw new IllegalStateException(findings.told() + " findings of " + fired);
        }
        fired.forEach(System.out::println);
    }

    private static KieBase compile(Path folder) throws IOException {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("contender", "plain", "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(folder, "*.drl")) {
            for (Path text : texts) {
                files.write(services.getResources()
                        .newByteArrayResource(Files.readAllBytes(text), "UTF-8")
                        .setSourcePath("src/main/resources/plain/" + text.getFileName()));
            }
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(release).getKieBase();
    }
}
