package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.WorkCalendar;

/** Requests with nothing granted and nothing settled, to be varied. */
final class Requests {

    /** The day of the decision unless a request says otherwise. */
    static final LocalDate DECIDED_ON = LocalDate.parse("2026-11-22");

    static final WorkCalendar CALENDAR = EmulationJson.create().bundledWorkCalendar();

    private Requests() {}

    /** Starts a request to decide the given dossiers, which are of one round. */
    static EvaluationRequestBuilder of(Campaign campaign, Dossier... dossiers) {
        return of(campaign, List.of(dossiers));
    }

    /** Starts a request to decide the given dossiers, which are of one round. */
    static EvaluationRequestBuilder of(Campaign campaign, List<Dossier> dossiers) {
        return EvaluationRequest.builder()
                .campaign(campaign)
                .round(dossiers.get(0).round())
                .dossiers(dossiers)
                .grants(List.of())
                .orgTree(tree())
                .rulings(List.of())
                .calendar(CALENDAR)
                .decidedOn(DECIDED_ON);
    }

    /** The organiser, a hospital below it, and a school that belongs elsewhere. */
    static OrgTree tree() {
        return OrgTree.of(List.of(
                unit("syt-an-giang", Optional.empty()),
                unit("hospital", Optional.of("syt-an-giang")),
                unit("school", Optional.empty())));
    }

    private static OrgUnit unit(String id, Optional<String> parent) {
        return new OrgUnit(UnitId.of(id), new LocalisedText(id, id), UnitType.OTHER, parent.map(UnitId::of));
    }

    /** Rulings that settle readings, each written as {@code reading=ALTERNATIVE}. */
    static List<Ruling> rulings(String... choices) {
        return Stream.of(choices).map(Requests::ruling).toList();
    }

    private static Ruling ruling(String choice) {
        int equals = choice.lastIndexOf('=');
        return Ruling.builder()
                .reading(ReadingId.of(choice.substring(0, equals)))
                .alternative(choice.substring(equals + 1))
                .decidedBy("Council")
                .decidedOn(LocalDate.parse("2026-01-05"))
                .document("01/BB-HD")
                .build();
    }
}
