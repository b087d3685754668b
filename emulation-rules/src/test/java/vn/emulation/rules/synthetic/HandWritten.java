package vn.emulation.rules.synthetic;

import java.util.ArrayList;
import java.util.List;
import vn.emulation.campaign.RoundKind;
import vn.emulation.decision.Effect;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.NomineeKind;

/** The first 40 rules, as somebody writes them in Java who needs them once: the floor that engines are measured against. */
public final class HandWritten implements Finder {

    @Override
    public List<Found> find(List<Dossier> dossiers) {
        List<Found> found = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            find(new Seen(dossier), found);
        }
        return found;
    }

    private static void find(Seen seen, List<Found> found) {
        deadline(seen, found);
        documents(seen, found);
        criteria(seen, found);
        nominee(seen, found);
        window(seen, found);
        conduct(seen, found);
        if (seen.form().equals("form-0")) {
            history(seen, found);
            spacing(seen, found);
            rating(seen, found);
        }
    }

    private static void add(List<Found> found, Seen seen, String rule, Effect effect) {
        found.add(new Found(seen.id(), rule, effect));
    }

    private static void deadline(Seen seen, List<Found> found) {
        if (seen.receivedOn() == null) {
            add(found, seen, "synthetic/deadline-0/day-unknown", Effect.NEEDS);
            return;
        }
        if (seen.roundKind() == RoundKind.ANNUAL) {
            if (seen.receivedOn().isBefore(Terms.ANNUAL_DEADLINE)) {
                add(found, seen, "synthetic/deadline-0/in-time-annual", Effect.SATISFIES);
            } else {
                add(found, seen, "synthetic/deadline-0/late-annual", Effect.BARS);
            }
        } else if (seen.roundKind() == RoundKind.WHOLE_PERIOD) {
            if (seen.receivedOn().isBefore(Terms.WHOLE_DEADLINE)) {
                add(found, seen, "synthetic/deadline-0/in-time-whole", Effect.SATISFIES);
            } else {
                add(found, seen, "synthetic/deadline-0/late-whole", Effect.BARS);
            }
        }
    }

    private static void documents(Seen seen, List<Found> found) {
        if (seen.missing() == 0) {
            add(found, seen, "synthetic/documents-0/complete", Effect.SATISFIES);
        } else if (seen.documentsComplete()) {
            add(found, seen, "synthetic/documents-0/missing", Effect.BARS);
        } else {
            add(found, seen, "synthetic/documents-0/open", Effect.NEEDS);
        }
    }

    private static void criteria(Seen seen, List<Found> found) {
        if (seen.criteriaMet() >= Terms.CRITERIA_REQUIRED) {
            add(found, seen, "synthetic/criteria-0/shown", Effect.SATISFIES);
        } else if (seen.criteriaReachable() >= Terms.CRITERIA_REQUIRED) {
            add(found, seen, "synthetic/criteria-0/open", Effect.NEEDS);
        } else {
            add(found, seen, "synthetic/criteria-0/not-shown", Effect.BARS);
        }
        if (!seen.shown().contains("c-1") && seen.criteriaMet() < Terms.CRITERIA_EXCELLENT) {
            add(found, seen, "synthetic/leadership-0/not-shown", Effect.WARNS);
        }
    }

    private static void nominee(Seen seen, List<Found> found) {
        if (seen.kind() == NomineeKind.HOUSEHOLD) {
            add(found, seen, "synthetic/nominee-0/household", Effect.BARS);
        } else if (!seen.sectorKnown()) {
            add(found, seen, "synthetic/nominee-0/sector-unknown", Effect.NEEDS);
        } else if (!seen.sectorMember()) {
            add(found, seen, "synthetic/nominee-0/outside", Effect.BARS);
        } else if (seen.kind() == NomineeKind.COLLECTIVE) {
            add(found, seen, "synthetic/nominee-0/collective", Effect.SATISFIES);
        } else if (seen.employment() == null) {
            add(found, seen, "synthetic/nominee-0/employment-unknown", Effect.NEEDS);
        } else if (seen.employment() == Employment.CIVIL_SERVANT || seen.employment() == Employment.PUBLIC_EMPLOYEE) {
            add(found, seen, "synthetic/nominee-0/staff", Effect.SATISFIES);
        } else {
            add(found, seen, "synthetic/nominee-0/not-named", Effect.BARS);
        }
    }

    private static void window(Seen seen, List<Found> found) {
        if (seen.within() > 0) {
            add(found, seen, "synthetic/window-0/within", Effect.SATISFIES);
        } else if (!seen.achievementsComplete()) {
            add(found, seen, "synthetic/window-0/open", Effect.NEEDS);
        }
        if (seen.achievementsComplete() && seen.achievements() > 0 && seen.outside() == seen.achievements()) {
            add(found, seen, "synthetic/window-0/outside", Effect.BARS);
        }
    }

    private static void conduct(Seen seen, List<Found> found) {
        boolean investigated = seen.pending(ConductKind.INVESTIGATION) > 0;
        boolean warned = seen.warned() > 0;
        if (investigated) {
            add(found, seen, "synthetic/conduct-0/investigated", Effect.BARS);
        } else if (!seen.conductComplete()) {
            add(found, seen, "synthetic/conduct-0/open", Effect.NEEDS);
        } else if (!warned && seen.pending(ConductKind.DISCIPLINE_REVIEW) == 0) {
            add(found, seen, "synthetic/conduct-0/clean", Effect.SATISFIES);
        }
        if (warned && seen.kind() == NomineeKind.INDIVIDUAL) {
            add(found, seen, "synthetic/conduct-0/disciplined", Effect.BARS);
            if (seen.beforeDisciplineEnd() == 0) {
                add(found, seen, "synthetic/conduct-0/served", Effect.SATISFIES);
            }
        }
    }

    private static void history(Seen seen, List<Found> found) {
        if (seen.kind() == NomineeKind.INDIVIDUAL) {
            if (seen.inARowBefore("base-title") >= Terms.ROW_YEARS) {
                add(found, seen, "synthetic/history-0/row", Effect.SATISFIES);
            } else if (seen.historyComplete()) {
                add(found, seen, "synthetic/history-0/no-row", Effect.BARS);
            } else {
                add(found, seen, "synthetic/history-0/row-open", Effect.NEEDS);
            }
        } else if (seen.kind() == NomineeKind.COLLECTIVE) {
            if (seen.awardsWithin("base-title", 5) >= Terms.SEVERAL) {
                add(found, seen, "synthetic/history-0/several", Effect.SATISFIES);
            } else if (seen.historyComplete()) {
                add(found, seen, "synthetic/history-0/few", Effect.BARS);
            } else {
                add(found, seen, "synthetic/history-0/several-open", Effect.NEEDS);
            }
        }
    }

    private static void spacing(Seen seen, List<Found> found) {
        if (seen.awards("form-0") > 0) {
            if (seen.yearsSince("form-0") < Terms.SPACING_YEARS) {
                add(found, seen, "synthetic/spacing-0/soon", Effect.BARS);
            } else {
                add(found, seen, "synthetic/spacing-0/later", Effect.SATISFIES);
            }
        } else if (seen.historyComplete()) {
            add(found, seen, "synthetic/spacing-0/first", Effect.SATISFIES);
        }
        if (seen.revoked() > 0) {
            add(found, seen, "synthetic/revoked-0/some", Effect.WARNS);
        }
    }

    private static void rating(Seen seen, List<Found> found) {
        if (seen.kind() != NomineeKind.INDIVIDUAL) {
            return;
        }
        PerformanceRating rating = seen.rating();
        if (rating == null) {
            add(found, seen, "synthetic/rating-0/unknown", Effect.NEEDS);
        } else if (rating == PerformanceRating.EXCELLENT || rating == PerformanceRating.GOOD) {
            add(found, seen, "synthetic/rating-0/good", Effect.SATISFIES);
        } else {
            add(found, seen, "synthetic/rating-0/low", Effect.BARS);
        }
    }
}
