package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.prize.PrizeTerms;
import vn.emulation.source.Citation;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.source.SourceDocument;

/** The files of the prizes: what a clause says carries it does, and each thing cited and hung on is there. */
class PrizeFilesTest {

    private static final BundledPrizes PRIZES = BundledPrizes.load();
    private static final PrizeTerms TERMS = PRIZES.table().terms();

    @Test
    void a_clause_names_what_cites_it() {
        assertThat(PRIZES.clauses())
                .allSatisfy(clause ->
                        assertThat(carried(clause.id())).containsExactlyInAnyOrderElementsOf(clause.modelledBy()));
    }

    private static List<String> carried(ClauseId clause) {
        return Stream.of(
                        TERMS.parameters().stream()
                                .filter(parameter ->
                                        parameter.values().stream().anyMatch(value -> cites(value.citations(), clause)))
                                .map(parameter -> "parameter:" + parameter.name()),
                        TERMS.readings().stream()
                                .filter(reading -> reading.clauses().contains(clause))
                                .map(reading -> "reading:" + reading.id()),
                        TERMS.gaps().stream()
                                .filter(gap -> cites(gap.citations(), clause))
                                .map(gap -> "gap:" + gap.id()),
                        TERMS.notices().stream()
                                .filter(notice -> cites(notice.citations(), clause))
                                .map(notice -> "notice:" + notice.id()),
                        TERMS.payments().stream()
                                .filter(window -> cites(window.citations(), clause))
                                .map(window -> "payments")
                                .distinct(),
                        TERMS.combinations().stream()
                                .filter(rule -> cites(rule.citations(), clause))
                                .map(rule -> "combinations")
                                .distinct())
                .flatMap(each -> each)
                .toList();
    }

    private static boolean cites(List<Citation> citations, ClauseId clause) {
        return citations.stream().map(Citation::clause).anyMatch(clause::equals);
    }

    @Test
    void each_clause_cited_is_listed_once() {
        List<ClauseId> listed = PRIZES.clauses().stream().map(Clause::id).toList();
        Stream<ClauseId> cited = Stream.of(
                        TERMS.parameters().stream()
                                .flatMap(parameter -> parameter.values().stream())
                                .flatMap(value -> value.citations().stream()),
                        TERMS.gaps().stream().flatMap(gap -> gap.citations().stream()),
                        TERMS.notices().stream().flatMap(notice -> notice.citations().stream()),
                        TERMS.payments().stream().flatMap(window -> window.citations().stream()),
                        TERMS.combinations().stream().flatMap(rule -> rule.citations().stream()))
                .flatMap(each -> each)
                .map(Citation::clause);

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(Stream.concat(cited, TERMS.readings().stream().flatMap(each -> each.clauses().stream())))
                .allSatisfy(clause -> assertThat(listed).contains(clause));
    }

    @Test
    void each_clause_stands_in_a_document_with_a_number() {
        assertThat(PRIZES.clauses())
                .allSatisfy(clause -> assertThat(
                                PRIZES.document(clause.id().document()).flatMap(SourceDocument::number))
                        .isPresent());
    }

    @Test
    void something_hangs_on_each_reading() {
        Stream<ReadingId> ofParameters = TERMS.parameters().stream()
                .flatMap(parameter -> parameter.values().stream())
                .flatMap(value -> value.cases().stream())
                .map(ParameterCase::readings)
                .flatMap(List::stream)
                .map(ReadingChoice::reading);
        Stream<ReadingId> ofCombinations = TERMS.combinations().stream()
                .flatMap(rule -> rule.reading().stream())
                .map(ReadingChoice::reading);
        Stream<ReadingId> ofComputations =
                Stream.of("law/prize-rounding", "law/prize-collective-rounding").map(ReadingId::of);

        assertThat(Stream.of(ofParameters, ofCombinations, ofComputations)
                        .flatMap(each -> each)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        TERMS.readings().stream().map(Reading::id).toList());
    }

    @Test
    void prizes_are_no_parameters_of_rules() {
        assertThat(BundledLaw.load().sources())
                .extracting(source -> Objects.requireNonNull(source).name())
                .noneMatch(name -> name.contains("prizes/"));
    }
}
