package vn.emulation.arbitrary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Sex;
import vn.emulation.statistics.Axis;
import vn.emulation.statistics.BodyLevel;
import vn.emulation.statistics.CampaignScope;
import vn.emulation.statistics.DecidedAward;
import vn.emulation.statistics.Education;
import vn.emulation.statistics.EmulationBody;
import vn.emulation.statistics.LaunchedCampaign;
import vn.emulation.statistics.NomineeClass;
import vn.emulation.statistics.Officer;
import vn.emulation.statistics.Proposer;
import vn.emulation.statistics.PublishedTable;
import vn.emulation.statistics.StatisticsForm;
import vn.emulation.statistics.StatisticsInput;
import vn.emulation.statistics.SumRule;
import vn.emulation.statistics.TableLine;
import vn.emulation.time.DateWindow;

/** Arbitrary input of statistics, of the year 2026 and some weeks around it, and published tables. */
final class Counted {

    private Counted() {}

    static Arbitrary<List<DecidedAward>> awards() {
        return award().list().ofMaxSize(30).uniqueElements(DecidedAward::id);
    }

    private static Arbitrary<DecidedAward> award() {
        Arbitrary<String> forms = Arbitraries.of(
                "provincial-merit-certificate",
                "ministerial-merit-certificate",
                "provincial-emulation-fighter",
                "ministerial-emulation-fighter",
                "provincial-emulation-flag",
                "ministerial-emulation-flag",
                "memorial-medal",
                "advanced-worker",
                "labour-medal-first",
                "national-emulation-fighter",
                "state-prize",
                "state-honour-title",
                "prime-minister-merit-certificate");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000).map(String::valueOf),
                        forms.map(AwardFormId::of),
                        nominees(),
                        Arbitraries.of(AwardMode.class).optional(),
                        Arbitraries.of(Proposer.class).optional(),
                        days(),
                        Arbitraries.integers().between(1, DecidedAward.MOST).optional())
                .as((id, form, nominee, mode, proposer, day, count) -> DecidedAward.builder()
                        .id(id)
                        .form(form)
                        .kind(nominee.kind())
                        .nomineeClass(nominee.nomineeClass())
                        .mode(mode)
                        .proposer(proposer)
                        .decidedOn(day)
                        .count(count.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .build());
    }

    private record Nominated(NomineeKind kind, Optional<NomineeClass> nomineeClass) {}

    private static Arbitrary<Nominated> nominees() {
        Arbitrary<Nominated> classed =
                Arbitraries.of(NomineeClass.class).map(any -> new Nominated(any.kind(), Optional.of(any)));
        Arbitrary<Nominated> unclassed =
                Arbitraries.of(NomineeKind.class).map(kind -> new Nominated(kind, Optional.empty()));
        return Arbitraries.oneOf(classed, unclassed);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-20, 385)
                .map(days -> LocalDate.of(2026, 1, 1).plusDays(days));
    }

    static Arbitrary<StatisticsInput> inputs() {
        return Combinators.combine(awards(), campaigns(), bodies(), officers())
                .as((awards, campaigns, bodies, officers) -> new StatisticsInput(
                        Optional.of(awards), Optional.of(campaigns), Optional.of(bodies), Optional.of(officers)));
    }

    private static Arbitrary<List<LaunchedCampaign>> campaigns() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99).map(n -> CampaignId.of("c" + n)),
                        Arbitraries.of(LaunchLevel.class).optional(),
                        Arbitraries.of(CampaignScope.class).optional(),
                        Arbitraries.of(AwardMode.REGULAR, AwardMode.THEMATIC).optional(),
                        days(),
                        Arbitraries.integers().between(1, 2500).optional())
                .as((id, level, scope, mode, from, length) -> new LaunchedCampaign(
                        id,
                        level,
                        scope,
                        mode,
                        new DateWindow(Optional.of(from), length.map(days -> from.plusDays(days)))))
                .list()
                .ofMaxSize(10)
                .uniqueElements(LaunchedCampaign::id);
    }

    private static Arbitrary<List<EmulationBody>> bodies() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99).map(n -> "b" + n),
                        Arbitraries.of(BodyLevel.class).optional())
                .as(EmulationBody::new)
                .list()
                .ofMaxSize(10)
                .uniqueElements(EmulationBody::id);
    }

    private static Arbitrary<List<Officer>> officers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99).map(n -> "o" + n),
                        Arbitraries.of(Sex.class).optional(),
                        Arbitraries.integers().between(15, 120),
                        Arbitraries.of(Education.class).optional(),
                        Arbitraries.integers().between(0, 100))
                .as((id, sex, age, education, years) ->
                        new Officer(id, sex, OptionalInt.of(age), education, OptionalInt.of(years)))
                .list()
                .ofMaxSize(10)
                .uniqueElements(Officer::id);
    }

    static Arbitrary<PublishedTable> tables() {
        List<String> columns = List.of("1", "2", "3");
        Arbitrary<TableLine> lines = Combinators.combine(
                        Texts.ids(),
                        Arbitraries.longs()
                                .between(0, PublishedTable.MOST)
                                .list()
                                .ofMaxSize(3))
                .as((id, figures) -> {
                    Map<String, Long> cells = new LinkedHashMap<>();
                    for (int i = 0; i < figures.size(); i++) {
                        cells.put(columns.get(i), figures.get(i));
                    }
                    return new TableLine(id, cells);
                });
        Arbitrary<SumRule> sums = Arbitraries.of(SumRule.Relation.class)
                .map(relation -> new SumRule(Axis.COLUMNS, relation, "1", List.of("2", "3")));
        return Combinators.combine(
                        Texts.free(),
                        Arbitraries.of(StatisticsForm.class).optional(),
                        lines.list().ofMaxSize(4).uniqueElements(TableLine::id),
                        sums.list().ofMaxSize(2))
                .as((title, form, rows, rules) -> new PublishedTable(title, form, columns, rows, rules));
    }
}
