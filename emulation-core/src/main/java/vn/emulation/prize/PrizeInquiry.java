package vn.emulation.prize;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.source.Alternative;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/** One prize with its alternatives and warnings. */
final class PrizeInquiry {

    private final PrizeIndex index;
    private final PrizeForm form;
    private final PrizeKind kind;
    private final PrizeQuestion question;
    private final Map<ReadingId, String> settled;

    PrizeInquiry(
            PrizeIndex index, PrizeForm form, PrizeKind kind, PrizeQuestion question, Map<ReadingId, String> settled) {
        this.index = index;
        this.form = form;
        this.kind = kind;
        this.question = question;
        this.settled = settled;
    }

    Prize answer() {
        PrizeComputation computation = new PrizeComputation(index, form, kind, question, settled);
        PrizeResult result = computation.result();
        List<PrizeAlternative> alternatives = computation.used().stream()
                .filter(reading -> !settled.containsKey(reading))
                .flatMap(reading -> alternatives(reading, result))
                .toList();
        List<PrizeWarning> warnings = warnings(computation.unread());
        return result.lack()
                .<Prize>map(lack ->
                        new Prize.Unknown(question, lack, result.atMost(), result.citations(), alternatives, warnings))
                .orElseGet(() -> known(result, alternatives, warnings));
    }

    private Prize known(PrizeResult result, List<PrizeAlternative> alternatives, List<PrizeWarning> warnings) {
        return PrizeKnownBuilder.builder()
                .question(question)
                .paid(result.amount().orElseThrow())
                .coefficient(result.coefficient().orElseThrow())
                .multiplier(result.multiplier())
                .baseSalary(result.baseSalary().orElseThrow())
                .payment(payment())
                .citations(result.citations())
                .steps(result.steps())
                .alternatives(alternatives)
                .warnings(warnings)
                .build();
    }

    private Stream<PrizeAlternative> alternatives(ReadingId reading, PrizeResult result) {
        return index.reading(reading).alternatives().stream()
                .map(alternative -> alternative(reading, alternative))
                .filter(alternative -> !alternative.amount().equals(result.amount()));
    }

    private PrizeAlternative alternative(ReadingId reading, Alternative alternative) {
        Map<ReadingId, String> supposed = new TreeMap<>(settled);
        supposed.put(reading, alternative.key());
        return new PrizeAlternative(
                new ReadingChoice(reading, alternative.key()),
                alternative.text(),
                new PrizeComputation(index, form, kind, question, supposed)
                        .result()
                        .amount());
    }

    private List<PrizeWarning> warnings(Set<ReadingId> unread) {
        Stream<PrizeWarning> readings = unread.stream()
                .filter(reading -> !settled.containsKey(reading))
                .map(index::reading)
                .map(PrizeWarning::of);
        Stream<PrizeWarning> notices = index.terms().notices().stream()
                .filter(notice -> notice.on(question.decidedOn()))
                .map(notice -> new PrizeWarning(notice.id(), notice.text(), notice.citations()));
        return Stream.concat(readings, notices).toList();
    }

    private Optional<PrizePayment> payment() {
        return index.terms().payments().stream()
                .filter(window -> window.contains(question.decidedOn()))
                .findFirst()
                .map(window -> new PrizePayment(form.payer(), window.citations()));
    }
}
