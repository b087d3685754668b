package vn.emulation.testing.comparison;

import com.google.errorprone.annotations.Immutable;
import java.util.List;

/** In what a dossier came out otherwise. */
public enum ChangedAspect {
    /** The verdict of the plan, of the law, or of both. */
    VERDICT(standing -> List.of(standing.verdict(), standing.plan(), standing.law())),
    /** The form of award. */
    FORM(DossierStanding::form),
    /** Its position in the ranking. */
    RANK(DossierStanding::rank),
    /** Whether it receives a place, or may yet. */
    PLACE(DossierStanding::outcome),
    /** What it would be paid. */
    PRIZE(DossierStanding::prize);

    private final Part part;

    @Immutable
    private interface Part {
        Object of(DossierStanding standing);
    }

    ChangedAspect(Part part) {
        this.part = part;
    }

    Object of(DossierStanding standing) {
        return part.of(standing);
    }
}
