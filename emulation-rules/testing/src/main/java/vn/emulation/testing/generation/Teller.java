package vn.emulation.testing.generation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.internal.sentence.SentenceWriter;
import vn.emulation.source.Citation;
import vn.emulation.testing.generation.Probe.Aim;

/** Tells what a candidate shows in Vietnamese: from the rule, its constraint, the value and the bound. */
final class Teller {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final LoadedRules loaded;
    private final Probe probe;
    private final Place place;
    private final DossierFact fact;
    private final RuleDefinition rule;

    private Teller(LoadedRules loaded, Probe probe, Place place, DossierFact fact) {
        this.loaded = loaded;
        this.probe = probe;
        this.place = place;
        this.fact = fact;
        this.rule = loaded.rules().get(probe.rule());
    }

    static Told tell(LoadedRules loaded, Probe probe, Place place, DossierFact fact) {
        return new Teller(loaded, probe, place, fact).told();
    }

    private Told told() {
        if (probe.constraint().isEmpty()) {
            return probe.aim() == Aim.EDGE ? edge() : new Told("đủ điều kiện", "Mọi điều kiện của quy tắc đều đúng.");
        }
        Constraint constraint = rule.constraints().get(probe.constraint().getAsInt());
        return switch (probe.aim()) {
            case BOUND ->
                bound(
                        (Constraint.Comparison) constraint,
                        Long.parseLong(probe.detail().orElseThrow()));
            case VALUE -> value(constraint);
            case ARGUMENT -> argument(constraint);
            default -> failing(constraint);
        };
    }

    private Told failing(Constraint constraint) {
        String sentence = sentence(constraint);
        return new Told(
                "không đúng: " + sentence,
                "Mọi điều kiện khác đều đúng, chỉ điều kiện “" + sentence + "” không đúng" + seen(constraint) + ".");
    }

    private Told bound(Constraint.Comparison comparison, long by) {
        String what = SentenceWriter.term(comparison.left(), this::words);
        Object value = comparison.left().value(fact);
        String unit = value instanceof LocalDate ? " một ngày" : " 1";
        String before = value instanceof LocalDate ? "trước mốc" : "kém mốc";
        String after = value instanceof LocalDate ? "sau mốc" : "hơn mốc";
        String relation = by == 0 ? "đúng bằng mốc" : (by < 0 ? before : after) + unit;
        return new Told(
                what + " " + relation + " (" + shown(value) + ")",
                capital(what) + " là " + shown(value) + ", mốc là "
                        + shown(comparison.right().value(fact)) + ": " + relation + ", nên " + judged(comparison)
                        + quote(comparison));
    }

    private Told value(Constraint constraint) {
        Term term = constraint.terms().findFirst().orElseThrow();
        String what = SentenceWriter.term(term, this::words);
        String value = constant(term);
        return new Told(
                what + ": " + value,
                capital(what) + " là " + value + ", nên " + judged(constraint) + quote(constraint));
    }

    private String constant(Term term) {
        if (term.type().isOrdered() || term.type() == ValueType.BOOLEAN) {
            return shown(term.value(fact));
        }
        return SentenceWriter.term(new Term.LiteralTerm(term.type(), term.value(fact)), this::words);
    }

    private Told argument(Constraint constraint) {
        String other = SentenceWriter.term(probe.other().orElseThrow(), this::words);
        return new Told(
                (constraint.holds(fact) ? "sát mốc, đúng: " : "sát mốc, không đúng: ") + sentence(constraint),
                capital(judged(constraint)) + " Hồ sơ ở ngay sát mốc: " + other + " thì đã khác.");
    }

    private String judged(Constraint constraint) {
        return "điều kiện “" + sentence(constraint) + "” " + (constraint.holds(fact) ? "đúng" : "không đúng")
                + seen(constraint) + ".";
    }

    private Told edge() {
        LocalDate day = clockDay();
        Optional<LocalDate> from = rule.inForce().from();
        String relation = from.filter(day::equals).isPresent()
                ? "ngày đầu quy tắc có hiệu lực"
                : from.filter(day.plusDays(1)::equals).isPresent()
                        ? "trước ngày quy tắc có hiệu lực một ngày"
                        : rule.inForce().contains(day) ? "ngày cuối quy tắc còn hiệu lực" : "ngày quy tắc hết hiệu lực";
        String clock = switch (rule.clock()) {
            case RECEIVED -> "Hồ sơ nhận ngày ";
            case DECIDED -> "Quyết định ngày ";
            case ACHIEVEMENT -> "Kỳ xét thành tích bắt đầu ngày ";
        };
        return new Told(
                relation + " (" + shown(day) + ")",
                clock + shown(day) + ", " + relation + "; mọi điều kiện của quy tắc đều đúng.");
    }

    private LocalDate clockDay() {
        return switch (rule.clock()) {
            case RECEIVED -> place.spot().receivedOn().orElseThrow();
            case DECIDED -> place.spot().decidedOn();
            case ACHIEVEMENT -> place.spot().round().period().from().orElseThrow();
        };
    }

    /** The words of the plan or law that a parameter goes by, where they are kept. */
    private String quote(Constraint constraint) {
        return constraint
                .parameters()
                .map(parameter -> loaded.parameters().parameters().get(parameter.index()))
                .flatMap(parameter -> parameter.values().stream())
                .flatMap(value -> value.citations().stream())
                .filter(citation -> citation.quote().isPresent())
                .findFirst()
                .map(Teller::quoted)
                .orElse("");
    }

    private static String quoted(Citation citation) {
        return " " + citation.clause() + " viết: “" + citation.quote().orElseThrow() + "”.";
    }

    /** What was read of a number, day or name. */
    private String seen(Constraint constraint) {
        boolean known = !(constraint instanceof Constraint.YesNo)
                && constraint.guards().allMatch(guard -> guard.holds(fact))
                && constraint.parameters().allMatch(each -> fact.worthKnown(each.index()));
        return constraint
                .terms()
                .findFirst()
                .filter(any -> known)
                .map(left -> " (" + SentenceWriter.term(left, this::words) + " là " + constant(left) + ")")
                .orElse("");
    }

    private String sentence(Constraint constraint) {
        return constraint instanceof Constraint.Code code
                ? code.text()
                : SentenceWriter.constraint(constraint, this::words);
    }

    /** A parameter is told by its value, and a form by its name. */
    private Optional<String> words(Term term, boolean expected) {
        if (term instanceof Term.ParameterTerm parameter) {
            return Optional.of(parameter)
                    .filter(each -> each.kind() != ParameterKind.DATE_KNOWN && fact.worthKnown(each.index()))
                    .map(each -> shown(each.value(fact)));
        }
        if (!(term instanceof Term.LiteralTerm literal)) {
            return Optional.empty();
        }
        return literal.type() == ValueType.DATE
                ? Optional.of(shown(literal.literal()))
                : Optional.of(literal)
                        .filter(each -> each.type() == ValueType.TEXT)
                        .flatMap(each -> form(each.literal().toString()));
    }

    private Optional<String> form(String id) {
        Campaign campaign = place.spot().campaign();
        return campaign.awards().stream()
                .map(offer -> offer.form())
                .filter(form -> form.id().value().equals(id))
                .map(form -> form.name().vi())
                .findFirst();
    }

    private static String shown(Object value) {
        return value instanceof LocalDate day ? DAY.format(day) : value.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
