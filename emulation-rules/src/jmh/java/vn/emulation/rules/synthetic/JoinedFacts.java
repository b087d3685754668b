package vn.emulation.rules.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.RoundKind;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.NomineeKind;

/** A dossier as many facts, each of which names it: one for every document, award and so on. */
public final class JoinedFacts {

    private JoinedFacts() {}

    /** A dossier. */
    public record Nomination(
            DossierId id,
            String form,
            RoundKind round,
            NomineeKind kind,
            Employment employment,
            LocalDate receivedOn,
            boolean documentsComplete,
            boolean achievementsComplete,
            boolean conductComplete,
            boolean historyComplete) {}

    /** A document that every dossier of a kind must hold. */
    public record Asked(NomineeKind kind, String type) {}

    /** A document in a dossier. */
    public record Sent(DossierId dossier, String type) {}

    /** A criterion that was assessed. */
    public record Score(DossierId dossier, String criterion, boolean shown, boolean failed) {}

    /** A nominee's unit that is in the tree. */
    public record Place(DossierId dossier, boolean member) {}

    /** An achievement. */
    public record Deed(DossierId dossier, LocalDate begins, LocalDate ends) {}

    /** What stands against a nominee. */
    public record Matter(
            DossierId dossier, ConductKind kind, LocalDate begins, LocalDate ends, DisciplineLevel level) {}

    /** An award received before. */
    public record Past(DossierId dossier, String form, int year, boolean counted, boolean revoked) {}

    /** How a year was rated. */
    public record Rated(DossierId dossier, int year, PerformanceRating rating) {}

    /** Returns the facts that are the same for every dossier. */
    static List<Object> shared() {
        List<Object> facts = new ArrayList<>();
        Arrays.stream(NomineeKind.values())
                .forEach(kind -> SyntheticCampaign.DOCUMENTS.stream()
                        .filter(type -> kind == NomineeKind.COLLECTIVE || !type.equals("certificate"))
                        .forEach(type -> facts.add(new Asked(kind, type))));
        return facts;
    }

    /** Adds the facts of a dossier. */
    static void add(Dossier dossier, List<Object> facts) {
        DossierId id = dossier.id();
        Seen seen = new Seen(dossier);
        facts.add(new Nomination(
                id,
                seen.form(),
                seen.roundKind(),
                seen.kind(),
                seen.employment(),
                seen.receivedOn(),
                seen.documentsComplete(),
                seen.achievementsComplete(),
                seen.conductComplete(),
                seen.historyComplete()));
        dossier.documents()
                .items()
                .forEach(each -> facts.add(new Sent(id, each.type().value())));
        dossier.criteria().forEach(each -> {
            boolean failed = each.assessment() == Assessment.NOT_MET;
            facts.add(new Score(
                    id, each.criterion().value(), !failed && !each.evidence().isEmpty(), failed));
        });
        if (seen.sectorKnown()) {
            facts.add(new Place(id, seen.sectorMember()));
        }
        dossier.achievements()
                .items()
                .forEach(each -> facts.add(new Deed(
                        id,
                        each.period().from().orElseThrow(),
                        each.period().before().orElseThrow())));
        dossier.conduct()
                .items()
                .forEach(each -> facts.add(new Matter(
                        id,
                        each.kind(),
                        each.period().from().orElseThrow(),
                        each.period().before().orElse(LocalDate.MAX),
                        each.level().orElse(DisciplineLevel.DISMISSAL))));
        dossier.history().items().forEach(each -> {
            boolean revoked = each.revokedOn().isPresent();
            boolean counted = !revoked && each.mode().orElse(AwardMode.REGULAR) != AwardMode.THEMATIC;
            facts.add(new Past(id, each.form().value(), Seen.year(each), counted, revoked));
        });
        dossier.ratings().items().forEach(each -> facts.add(new Rated(id, each.year(), each.rating())));
    }
}
