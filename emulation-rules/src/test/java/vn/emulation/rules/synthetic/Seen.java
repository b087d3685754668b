package vn.emulation.rules.synthetic;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.RoundKind;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.YearRating;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.time.DateWindow;

/** A dossier as code written by hand looks at it: in loops, what several rules ask for found once. */
public final class Seen {

    private static final int YEAR = 2025;

    private final Dossier dossier;
    private final int missing;
    private final Set<String> shown = new HashSet<>();
    private final int criteriaMet;
    private final int criteriaReachable;
    private final boolean sectorKnown;
    private final boolean sectorMember;
    private final int within;
    private final int outside;

    /** Looks at a dossier. */
    public Seen(Dossier dossier) {
        this.dossier = dossier;
        this.missing = missing(dossier);
        Set<String> failed = new HashSet<>();
        for (CriterionScore score : dossier.criteria()) {
            if (score.assessment() == Assessment.NOT_MET) {
                failed.add(score.criterion().value());
            } else if (!score.evidence().isEmpty()) {
                shown.add(score.criterion().value());
            }
        }
        int met = 0;
        int open = 0;
        for (String criterion : SyntheticCampaign.CRITERIA) {
            if (shown.contains(criterion)) {
                met++;
            } else if (!failed.contains(criterion)) {
                open++;
            }
        }
        this.criteriaMet = met;
        this.criteriaReachable = met + open;
        this.sectorKnown =
                SyntheticCampaign.TREE.find(dossier.nominee().unitId()).isPresent();
        this.sectorMember = SyntheticCampaign.TREE.isWithin(dossier.nominee().unitId(), SyntheticCampaign.ORGANISER);
        int in = 0;
        int out = 0;
        for (Achievement achievement : dossier.achievements().items()) {
            LocalDate from = achievement.period().from().orElseThrow();
            LocalDate before = achievement.period().before().orElseThrow();
            if (from.isBefore(Terms.WINDOW_OPENS) || before.isAfter(Terms.WINDOW_CLOSES)) {
                out++;
            } else {
                in++;
            }
        }
        this.within = in;
        this.outside = out;
    }

    private static int missing(Dossier dossier) {
        Set<String> sent = new HashSet<>();
        for (Document document : dossier.documents().items()) {
            sent.add(document.type().value());
        }
        boolean collective = dossier.nominee().kind() == NomineeKind.COLLECTIVE;
        int missing = 0;
        for (String type : SyntheticCampaign.DOCUMENTS) {
            if ((collective || !type.equals("certificate")) && !sent.contains(type)) {
                missing++;
            }
        }
        return missing;
    }

    public DossierId id() {
        return dossier.id();
    }

    public RoundKind roundKind() {
        return RoundKind.ANNUAL;
    }

    public String form() {
        return dossier.form().value();
    }

    public NomineeKind kind() {
        return dossier.nominee().kind();
    }

    public LocalDate receivedOn() {
        return dossier.receivedOn().orElse(null);
    }

    public boolean documentsComplete() {
        return dossier.documents().complete();
    }

    public int missing() {
        return missing;
    }

    public Set<String> shown() {
        return shown;
    }

    public int criteriaMet() {
        return criteriaMet;
    }

    public int criteriaReachable() {
        return criteriaReachable;
    }

    public boolean sectorKnown() {
        return sectorKnown;
    }

    public boolean sectorMember() {
        return sectorMember;
    }

    public Employment employment() {
        return dossier.nominee() instanceof Individual individual
                ? individual.employment().orElse(null)
                : null;
    }

    public boolean achievementsComplete() {
        return dossier.achievements().complete();
    }

    public int achievements() {
        return dossier.achievements().items().size();
    }

    public int within() {
        return within;
    }

    public int outside() {
        return outside;
    }

    public boolean conductComplete() {
        return dossier.conduct().complete();
    }

    public int pending(ConductKind kind) {
        int pending = 0;
        for (ConductRecord each : dossier.conduct().items()) {
            if (each.kind() == kind && each.period().contains(SyntheticCampaign.DECIDED_ON)) {
                pending++;
            }
        }
        return pending;
    }

    public int warned() {
        int warned = 0;
        for (ConductRecord each : dossier.conduct().items()) {
            if (each.kind() == ConductKind.DISCIPLINE
                    && SyntheticCampaign.PERIOD.contains(each.period().from().orElseThrow())
                    && each.level().orElse(DisciplineLevel.DISMISSAL).compareTo(DisciplineLevel.WARNING) >= 0) {
                warned++;
            }
        }
        return warned;
    }

    public int beforeDisciplineEnd() {
        LocalDate end = LocalDate.MIN;
        for (ConductRecord each : dossier.conduct().items()) {
            LocalDate ends = each.period().before().orElse(LocalDate.MAX);
            if (each.kind() == ConductKind.DISCIPLINE && ends.isAfter(end)) {
                end = ends;
            }
        }
        int before = 0;
        for (Achievement achievement : dossier.achievements().items()) {
            if (end.isAfter(achievement.period().from().orElseThrow())) {
                before++;
            }
        }
        return before;
    }

    public boolean historyComplete() {
        return dossier.history().complete();
    }

    public int awards(String form) {
        int awards = 0;
        for (PastAward award : dossier.history().items()) {
            if (award.revokedOn().isEmpty() && award.form().value().equals(form)) {
                awards++;
            }
        }
        return awards;
    }

    private static boolean counts(PastAward award, String form) {
        AwardMode mode = award.mode().orElse(AwardMode.REGULAR);
        return award.revokedOn().isEmpty()
                && award.form().value().equals(form)
                && mode != AwardMode.THEMATIC
                && mode != AwardMode.SUDDEN;
    }

    static int year(PastAward award) {
        DateWindow period = award.period().orElseThrow();
        return period.before().orElseThrow().minusDays(1).getYear();
    }

    public int inARowBefore(String form) {
        int row = 0;
        while (has(form, YEAR - 1 - row)) {
            row++;
        }
        return row;
    }

    private boolean has(String form, int year) {
        for (PastAward award : dossier.history().items()) {
            if (counts(award, form) && year(award) == year) {
                return true;
            }
        }
        return false;
    }

    public int awardsWithin(String form, int years) {
        int within = 0;
        for (PastAward award : dossier.history().items()) {
            if (counts(award, form) && year(award) > YEAR - years && year(award) <= YEAR) {
                within++;
            }
        }
        return within;
    }

    public int yearsSince(String form) {
        int last = -1;
        for (PastAward award : dossier.history().items()) {
            if (counts(award, form)) {
                last = Math.max(last, year(award));
            }
        }
        return last < 0 ? 0 : Math.max(0, YEAR - last);
    }

    public int revoked() {
        int revoked = 0;
        for (PastAward award : dossier.history().items()) {
            if (award.revokedOn().isPresent()) {
                revoked++;
            }
        }
        return revoked;
    }

    public PerformanceRating rating() {
        List<YearRating> ratings = dossier.ratings().items();
        for (YearRating rating : ratings) {
            if (rating.year() == YEAR) {
                return rating.rating();
            }
        }
        return null;
    }
}
