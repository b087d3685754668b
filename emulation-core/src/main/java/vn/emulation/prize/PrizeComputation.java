package vn.emulation.prize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.source.Citation;
import vn.emulation.source.ReadingId;
import vn.emulation.text.Decimals;

/** Computes one prize under readings taken one way. */
final class PrizeComputation {

    static final String BASE_SALARY = "base-salary";
    static final String ROUNDING_UNIT = "prize-rounding-unit";

    private final PrizeForm form;
    private final PrizeKind kind;
    private final LawNumbers numbers;

    PrizeComputation(
            PrizeIndex index, PrizeForm form, PrizeKind kind, PrizeQuestion question, Map<ReadingId, String> taken) {
        this.form = form;
        this.kind = kind;
        this.numbers = new LawNumbers(index, question.decidedOn(), taken);
    }

    /** The readings that the result hangs on, once it has been computed. */
    Set<ReadingId> used() {
        return numbers.used();
    }

    Set<ReadingId> unread() {
        return numbers.unread();
    }

    PrizeResult result() {
        LawNumber coefficient = numbers.find(PrizeForm.COEFFICIENT + form.id());
        LawNumber base = numbers.find(BASE_SALARY);
        Optional<LawNumber> multiplier = kind.multiplier().map(numbers::find);
        LawNumber unit = numbers.find(ROUNDING_UNIT);
        List<LawNumber> all = Stream.of(Stream.of(coefficient, base), multiplier.stream(), Stream.of(unit))
                .flatMap(each -> each)
                .toList();
        Optional<LawNumber> missing =
                all.stream().filter(each -> each.number().isEmpty()).findFirst();
        List<PrizeStep> steps = missing.isEmpty() ? steps(coefficient, base, multiplier, unit) : List.of();
        return new PrizeResult(
                steps.isEmpty()
                        ? Optional.empty()
                        : Optional.of(steps.get(steps.size() - 1).result()),
                missing.flatMap(LawNumber::lack),
                missing.isPresent() ? atMost(base, multiplier) : Optional.empty(),
                coefficient.number(),
                multiplier.flatMap(LawNumber::number),
                base.number(),
                steps,
                citations(missing.map(List::of).orElse(all)));
    }

    private static List<Citation> citations(List<LawNumber> numbers) {
        Set<Citation> citations = new LinkedHashSet<>();
        numbers.forEach(number -> citations.addAll(number.citations()));
        return List.copyOf(citations);
    }

    private Optional<BigDecimal> atMost(LawNumber base, Optional<LawNumber> multiplier) {
        String name = PrizeForm.GREATEST_COEFFICIENT + form.id();
        if (!numbers.has(name)) {
            return Optional.empty();
        }
        LawNumber greatest = numbers.find(name);
        boolean known = Stream.of(Stream.of(greatest, base), multiplier.stream())
                .flatMap(each -> each)
                .allMatch(each -> each.number().isPresent());
        return known
                ? Optional.of(Decimals.shortest(greatest.value()
                        .multiply(base.value())
                        .multiply(multiplier.map(LawNumber::value).orElse(BigDecimal.ONE))))
                : Optional.empty();
    }

    private List<PrizeStep> steps(
            LawNumber coefficient, LawNumber base, Optional<LawNumber> multiplier, LawNumber unit) {
        BigDecimal product = coefficient.value().multiply(base.value());
        List<PrizeStep> steps = new ArrayList<>(List.of(
                new PrizeStep(PrizeStep.Kind.BASE_SALARY, List.of(), base.value(), base.citations()),
                new PrizeStep(PrizeStep.Kind.COEFFICIENT, List.of(), coefficient.value(), coefficient.citations()),
                new PrizeStep(PrizeStep.Kind.PRODUCT, List.of(coefficient.value(), base.value()), product, List.of())));
        PrizeRounding rounding = PrizeRounding.valueOf(numbers.alternative(PrizeRounding.READING));
        if (multiplier.isEmpty()) {
            steps.add(rounded(product, rounding, unit));
        } else if (PrizeOrder.valueOf(numbers.alternative(PrizeOrder.READING)) == PrizeOrder.MULTIPLY_FIRST) {
            steps.add(multiplied(product, multiplier.get()));
            steps.add(rounded(last(steps), rounding, unit));
        } else {
            steps.add(rounded(product, rounding, unit));
            steps.add(multiplied(last(steps), multiplier.get()));
        }
        return List.copyOf(steps);
    }

    private static BigDecimal last(List<PrizeStep> steps) {
        return steps.get(steps.size() - 1).result();
    }

    private PrizeStep multiplied(BigDecimal amount, LawNumber multiplier) {
        PrizeStep.Kind step = switch (kind.kind()) {
            case HOUSEHOLD -> PrizeStep.Kind.HOUSEHOLD;
            case INDIVIDUAL, COLLECTIVE -> PrizeStep.Kind.COLLECTIVE;
        };
        return new PrizeStep(
                step, List.of(amount, multiplier.value()), amount.multiply(multiplier.value()), multiplier.citations());
    }

    private static PrizeStep rounded(BigDecimal amount, PrizeRounding rounding, LawNumber unit) {
        PrizeStep.Kind step = switch (rounding) {
            case CEILING -> PrizeStep.Kind.ROUNDED_UP;
            case HALF_UP -> PrizeStep.Kind.ROUNDED_HALF_UP;
            case NONE -> PrizeStep.Kind.NOT_ROUNDED;
        };
        return new PrizeStep(
                step, List.of(amount, unit.value()), rounding.apply(amount, unit.value()), unit.citations());
    }
}
