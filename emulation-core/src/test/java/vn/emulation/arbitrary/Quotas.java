package vn.emulation.arbitrary;

import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.Candidate;
import vn.emulation.quota.Grant;
import vn.emulation.quota.PlacedCandidate;
import vn.emulation.quota.Placement;
import vn.emulation.quota.Standing;
import vn.emulation.quota.TieCase;

/** Arbitrary grants and placements. */
final class Quotas {
    private static final Arbitrary<Integer> POSITIONS = Arbitraries.integers().greaterOrEqual(1);

    private Quotas() {}

    static Arbitrary<Grant> grants() {
        return Combinators.combine(
                        Dossiers.forms(),
                        Arbitraries.of(NomineeKind.class),
                        Arbitraries.integers().between(0, 1_000_000),
                        Texts.free(),
                        Texts.days().optional(),
                        Texts.free().optional())
                .as(Grant::new);
    }

    static Arbitrary<Placement> placements() {
        return Combinators.combine(
                        Dossiers.forms(),
                        Arbitraries.of(NomineeKind.class),
                        grants().optional(),
                        positions(),
                        Texts.few(placed()),
                        ties().optional())
                .as(Placement::new);
    }

    static Arbitrary<OptionalInt> positions() {
        return POSITIONS.optional().map(each -> each.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    private static Arbitrary<PlacedCandidate> placed() {
        Arbitrary<Candidate> candidates =
                Combinators.combine(Dossiers.ids(), positions()).as(Candidate::new);
        return Combinators.combine(candidates, Arbitraries.of(Standing.class)).as(PlacedCandidate::new);
    }

    private static Arbitrary<TieCase> ties() {
        return Combinators.combine(
                        POSITIONS,
                        Dossiers.ids().list().uniqueElements().ofMinSize(2).ofMaxSize(4))
                .as((position, tied) -> new TieCase(position, tied.size() - 1, tied));
    }
}
