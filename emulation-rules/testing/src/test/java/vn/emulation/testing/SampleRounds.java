package vn.emulation.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Rank;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleSource;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;
import vn.emulation.testing.rules.RulesUnderTest;

/** A few dossiers of the sample of the reform campaign's round of 2026, in which nothing is left to be ruled. */
public final class SampleRounds {

    public static final RulesUnderTest REFORM = RulesUnderTest.bundled("ar-2023-2030");

    /** A collective that is eligible, the third of its kind. */
    public static final String COLLECTIVE = "HS-2026-164";

    /** A person who is eligible, the first of the kind. */
    public static final String PERSON = "HS-2026-076";

    private static final EvaluationRequest SAMPLE =
            BundledPlans.plan("ar-2023-2030").sample(RoundId.of("annual-2026"));

    private SampleRounds() {}

    /** Returns the round with these dossiers alone. */
    public static EvaluationRequest of(String... dossiers) {
        return of(Arrays.stream(dossiers).map(SampleRounds::dossier).toArray(Dossier[]::new));
    }

    public static EvaluationRequest of(Dossier... dossiers) {
        return EvaluationRequestBuilder.builder(SAMPLE)
                .dossiers(List.of(dossiers))
                .rulings(List.of(ruling("deadline-bound", "BEFORE"), ruling("deadline-roll", "NONE")))
                .build();
    }

    private static Ruling ruling(String reading, String alternative) {
        return Ruling.builder()
                .reading(ReadingId.of("ar-2023-2030/" + reading))
                .alternative(alternative)
                .decidedBy("Council")
                .decidedOn(LocalDate.parse("2026-01-05"))
                .document("01/BB")
                .build();
    }

    public static Dossier dossier(String id) {
        return SAMPLE.dossiers().stream()
                .filter(dossier -> dossier.id().equals(DossierId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    public static Dossier dossier(String id, UnaryOperator<DossierBuilder> change) {
        return change.apply(DossierBuilder.builder(dossier(id))).build();
    }

    public static Dossier received(String id, String day) {
        return dossier(id, dossier -> dossier.receivedOn(Optional.of(LocalDate.parse(day))));
    }

    public static Dossier ranked(String id, int position) {
        Rank rank = new Rank(position, "Council", LocalDate.parse("2026-10-20"));
        return dossier(id, dossier -> dossier.rank(Optional.of(rank)));
    }

    /** Returns the rules of the reform campaign with files over them. */
    public static RulesUnderTest reformWith(RuleSource... own) {
        return RulesUnderTest.of(
                REFORM.campaign(),
                Stream.concat(REFORM.sources().stream(), Stream.of(own)).toList());
    }
}
