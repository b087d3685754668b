package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;

/** The map of the law: each article is carried, or the reason stands; its pages are kept true. */
class LegalMapTest {

    private static final BundledLaw LAW = BundledLaw.load();
    private static final LegalMap MAP = LegalMap.of(LAW);
    private static final DocumentId LAW_2022 = DocumentId.of("law-06-2022");

    private static List<MappedArticle> of(DocumentId document) {
        return MAP.articles().stream()
                .filter(article -> article.document().equals(document))
                .toList();
    }

    @Test
    void the_law_of_2022_is_mapped_article_by_article() {
        assertThat(of(LAW_2022).stream().map(MappedArticle::article))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 96).mapToObj(Integer::toString).toList());
    }

    @Test
    void an_article_is_carried_or_has_a_reason_and_never_both() {
        assertThat(MAP.articles())
                .allSatisfy(article -> assertThat(article.reason().isPresent())
                        .as("%s/%s", article.document(), article.article())
                        .isEqualTo(article.carriers().isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5", "8", "9", "21", "22", "23", "24", "25", "26", "27", "28", "31", "42", "43", "44", "73", "74", "75",
                "79", "80", "84", "85", "93"
            })
    void the_articles_that_decide_awards_are_encoded(String article) {
        assertThat(of(LAW_2022).stream().filter(each -> each.article().equals(article)))
                .singleElement()
                .satisfies(each -> assertThat(each.carriers("rule")).isNotEmpty());
    }

    @Test
    void every_clause_of_the_law_is_on_the_map() {
        Set<ClauseId> mapped = MAP.articles().stream()
                .flatMap(article -> article.clauses().stream())
                .collect(Collectors.toSet());
        Set<DocumentId> documents =
                MAP.articles().stream().map(MappedArticle::document).collect(Collectors.toSet());

        assertThat(LAW.clauses().stream()
                        .filter(clause -> !clause.modelledBy().isEmpty())
                        .filter(clause -> documents.contains(clause.id().document()))
                        .map(clause -> clause.id()))
                .allMatch(mapped::contains);
    }

    @Test
    void each_reason_is_told_in_both_languages_and_used() {
        Set<NotEncodedReason> used = new TreeSet<>();
        MAP.articles().forEach(article -> article.reason().ifPresent(used::add));
        LAW.documents().forEach(document -> MAP.rest(document.id()).ifPresent(used::add));

        assertThat(used).containsExactly(NotEncodedReason.values());
        assertThat(Arrays.stream(NotEncodedReason.values()).map(MAP::text))
                .allSatisfy(text -> assertThat(text.vi()).isNotEqualTo(text.en()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_page_says_what_the_map_says(String language) throws IOException {
        KeptPage.assertSays(
                "LAW-MAP." + language + ".md",
                new LegalMapPage(LAW, MAP, Locale.forLanguageTag(language)).text(),
                LegalMapTest.class);
    }
}
