package vn.emulation.rules.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import vn.emulation.dossier.Dossier;

/** Drools as its manual shows it: facts as they are, joined in rules; findings into a global list. */
final class DroolsContender {

    private final KieBase base = compile();

    private static KieBase compile() {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("contender", "joined", "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        try (InputStream drl = DroolsContender.class.getResourceAsStream("joined.drl")) {
            files.write(services.getResources()
                    .newByteArrayResource(drl.readAllBytes(), "UTF-8")
                    .setSourcePath("src/main/resources/contender/joined.drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(release).getKieBase();
    }

    /** A stateless session for each dossier. */
    List<Found> sessionForEach(List<Dossier> dossiers) {
        List<Found> found = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            StatelessKieSession session = base.newStatelessKieSession();
            session.setGlobal("findings", found);
            List<Object> facts = JoinedFacts.shared();
            JoinedFacts.add(dossier, facts);
            session.execute(facts);
        }
        return found;
    }

    /** One session for all dossiers. */
    List<Found> sessionForAll(List<Dossier> dossiers) {
        List<Found> found = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", found);
            List<Object> facts = JoinedFacts.shared();
            dossiers.forEach(dossier -> JoinedFacts.add(dossier, facts));
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return found;
    }
}
