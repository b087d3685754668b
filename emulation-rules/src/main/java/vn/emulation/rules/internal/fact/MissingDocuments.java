package vn.emulation.rules.internal.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.campaign.RequiredDocument;
import vn.emulation.decision.Need;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;

/** Tells the documents that a campaign asks for and a dossier lacks. */
final class MissingDocuments {

    private MissingDocuments() {}

    static List<Need> of(Dossier dossier, List<RequiredDocument> asked) {
        List<Need> missing = new ArrayList<>();
        for (RequiredDocument required : asked) {
            if (!isSent(dossier, required.type())) {
                missing.add(new Need(
                        NeedTarget.DOCUMENTS.word(),
                        Optional.of(required.type().value()),
                        Optional.of(required.name())));
            }
        }
        return missing;
    }

    private static boolean isSent(Dossier dossier, DocumentTypeId type) {
        for (Document document : dossier.documents().items()) {
            if (document.type().equals(type)) {
                return true;
            }
        }
        return false;
    }
}
