package vn.emulation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.rules.internal.engine.QuotaFindings;
import vn.emulation.rules.internal.engine.StatedLimit;
import vn.emulation.text.LocalisedText;

/**
 * A round of the test campaign put together for quota rules: the organiser with two hospitals, of which the first has
 * wards, and whatever is added. Used by one thread.
 */
final class QuotaRound {

    private final RuleSet rules;
    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();
    private final List<UnitCount> counts = new ArrayList<>();
    private final List<OrgUnit> units = new ArrayList<>();
    private final List<String> rulings = new ArrayList<>();
    private LocalDate decidedOn = LocalDate.parse("2024-12-20");

    QuotaRound(RuleSet rules) {
        this.rules = rules;
        unit("syt-an-giang", "", UnitType.DEPARTMENT);
        unit("bv-1", "syt-an-giang", UnitType.AFFILIATE);
        unit("bv-2", "syt-an-giang", UnitType.AFFILIATE);
        unit("ward-1", "bv-1", UnitType.PART);
    }

    QuotaRound unit(String id, String parent, UnitType type) {
        units.add(new OrgUnit(
                UnitId.of(id),
                new LocalisedText(id, id),
                type,
                Optional.of(parent).filter(any -> !any.isEmpty()).map(UnitId::of)));
        return this;
    }

    QuotaRound dossier(Dossier dossier) {
        dossiers.add(Dossiers.named(dossier, "D-" + dossiers.size()));
        return this;
    }

    QuotaRound person(String unit, Optional<Role> role, Optional<Sex> sex) {
        return dossier(Dossiers.but(TestCampaign.dossier())
                .nominee(new Individual(
                        NomineeId.of("P-" + dossiers.size()), UnitId.of(unit), Optional.empty(), role, sex))
                .build());
    }

    QuotaRound granted(AwardFormId form, NomineeKind kind, int places) {
        grants.add(new Grant(form, kind, places, "Province", Optional.empty(), Optional.empty()));
        return this;
    }

    QuotaRound counted(String unit, String what, int count) {
        counts.add(new UnitCount(UnitId.of(unit), what, count, LocalDate.parse("2024-11-30"), Optional.empty()));
        return this;
    }

    QuotaRound decidedOn(String day) {
        decidedOn = LocalDate.parse(day);
        return this;
    }

    QuotaRound ruled(String choice) {
        rulings.add(choice);
        return this;
    }

    EvaluationRequest request() {
        List<Dossier> some = dossiers.isEmpty() ? List.of(TestCampaign.dossier()) : dossiers;
        return Requests.of(rules.campaign(), some)
                .orgTree(OrgTree.of(units))
                .grants(grants)
                .counts(counts)
                .rulings(Requests.rulings(rulings.toArray(String[]::new)))
                .decidedOn(decidedOn)
                .build();
    }

    QuotaFindings find() {
        return rules.engine().quota(request(), EvaluationOptions.defaults());
    }

    /** Each limit on a line: its id, its scope and its numbers. */
    String limits() {
        return find().statedLimits().stream().map(QuotaRound::told).collect(Collectors.joining("\n"));
    }

    static String told(StatedLimit stated) {
        return told(stated.limit());
    }

    static String told(Limit limit) {
        Stream<String> numbers = Stream.concat(
                limit.most().stream().map(most -> " <= " + told(most)),
                limit.least().stream().map(least -> " >= " + told(least) + " " + limit.floorMode()));
        return limit.id() + " {" + limit.scope() + "}" + numbers.collect(Collectors.joining());
    }

    private static String told(LimitNumber number) {
        if (number instanceof LimitNumber.Fixed fixed) {
            return String.valueOf(fixed.places());
        }
        if (number instanceof LimitNumber.NotKnown unknown) {
            return "? " + unknown.what();
        }
        if (number instanceof LimitNumber.Steps steps) {
            return steps.places() + " by " + steps.count() + " " + steps.what();
        }
        LimitNumber.Share share = (LimitNumber.Share) number;
        return share.ratio() + " " + share.rounding() + " of " + share.of();
    }
}
