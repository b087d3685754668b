package vn.emulation.prize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.parameter.Parameter;
import vn.emulation.source.Alternative;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * The prizes of the law (bảng mức tiền thưởng): for a form of award, a kind of nominee and the day of the decision, what
 * is paid, exactly, and what it rests on.
 *
 * <p>A prize follows the default of each reading, or what a ruling settled, and what the other alternatives would make of
 * it stands beside it, one at a time. This type is immutable.
 */
public final class PrizeTable {

    private final PrizeIndex index;

    private PrizeTable(PrizeTerms terms) {
        this.index = new PrizeIndex(terms);
    }

    /** Returns the table of some terms. */
    public static PrizeTable of(PrizeTerms terms) {
        return new PrizeTable(terms);
    }

    /** Returns what prizes are computed from. */
    public PrizeTerms terms() {
        return index.terms();
    }

    /** Returns the form with the given id, or empty if it has no prize here. */
    public Optional<PrizeForm> form(AwardFormId id) {
        return index.form(id);
    }

    /**
     * Returns the table with a host's parameters instead of those of the same names, and beside the others.
     *
     * @throws vn.emulation.validation.InvalidValueException if they do not fit the terms
     */
    public PrizeTable with(List<Parameter> own) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        Stream.concat(terms().parameters().stream(), own.stream())
                .forEach(parameter -> parameters.put(parameter.name(), parameter));
        return of(PrizeTermsBuilder.builder(terms())
                .parameters(List.copyOf(parameters.values()))
                .build());
    }

    /** Returns the prize under the default of each reading. */
    public Prize prize(PrizeQuestion question) {
        return prize(question, List.of());
    }

    /**
     * Returns the prize under readings that have been settled, and the default of each other one. What is settled has no
     * alternatives and needs no warning.
     *
     * @throws vn.emulation.validation.InvalidValueException if a reading or alternative is not there, or a reading is
     *     settled twice, differently
     */
    public Prize prize(PrizeQuestion question, List<ReadingChoice> settled) {
        Map<ReadingId, String> taken = taken(settled);
        Optional<PrizeForm> form = form(question.form());
        if (form.isEmpty()) {
            return notListed(question, "prize.unknown.form", question.form());
        }
        return form.get()
                .of(question.kind())
                .map(kind -> new PrizeInquiry(index, form.get(), kind, question, taken).answer())
                .orElseGet(() -> notListed(question, "prize.unknown.kind", question.form(), question.kind()));
    }

    private Map<ReadingId, String> taken(List<ReadingChoice> settled) {
        Validation validation = Validation.start().unique(settled, ReadingChoice::reading, "prize.settled-twice");
        Map<ReadingId, String> taken = new TreeMap<>();
        for (ReadingChoice choice : settled) {
            boolean known = index.has(choice.reading())
                    && index.reading(choice.reading())
                            .alternative(choice.alternative())
                            .isPresent();
            validation.check(known, "prize.settled", choice.reading(), choice.alternative());
            taken.put(choice.reading(), choice.alternative());
        }
        validation.orThrow();
        return taken;
    }

    /**
     * Returns the choices that rulings on the readings of this table settle; rulings on other readings are passed over.
     */
    public List<ReadingChoice> settledBy(List<Ruling> rulings) {
        return rulings.stream()
                .filter(ruling -> index.has(ruling.reading()))
                .map(ruling -> new ReadingChoice(ruling.reading(), ruling.alternative()))
                .toList();
    }

    Reading reading(ReadingId id) {
        return index.reading(id);
    }

    LocalisedText text(ReadingChoice choice) {
        return reading(choice.reading())
                .alternative(choice.alternative())
                .map(Alternative::text)
                .orElseThrow();
    }

    private static Prize notListed(PrizeQuestion question, String key, Object... arguments) {
        return new Prize.Unknown(
                question, PrizeText.of(key, arguments), Optional.empty(), List.of(), List.of(), List.of());
    }
}
