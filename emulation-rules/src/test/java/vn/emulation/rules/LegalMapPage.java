package vn.emulation.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.DossierId;
import vn.emulation.source.SourceDocument;

/**
 * The map of the law as a page in one language.
 *
 * @param law the law
 * @param map its map
 * @param language Vietnamese or English
 */
record LegalMapPage(BundledLaw law, LegalMap map, Locale language) {

    private static final int MOST_CASES = 3;
    private static final List<String> KINDS = List.of("rule", "parameter", "reading");

    String text() {
        return word("# Bản đồ các điều luật\n\n", "# The map of the law\n\n")
                + word(
                        "Mỗi điều luật hoặc được quy tắc, tham số, cách hiểu nào mang, hoặc vì sao không mã hóa.\n",
                        "What carries each article of the law, or why nothing does.\n")
                + law.documents().stream().map(this::section).collect(Collectors.joining());
    }

    private boolean isVietnamese() {
        return language.getLanguage().equals("vi");
    }

    private String word(String vi, String en) {
        return isVietnamese() ? vi : en;
    }

    private String section(SourceDocument document) {
        List<MappedArticle> articles = map.articles().stream()
                .filter(article -> article.document().equals(document.id()))
                .toList();
        if (articles.isEmpty() && map.rest(document.id()).isEmpty()) {
            return "";
        }
        String rest = map.rest(document.id())
                .map(reason -> word("\nCác điều còn lại: ", "\nOther articles: ")
                        + map.text(reason).in(language) + "\n")
                .orElse("");
        String rows = articles.stream().map(this::row).collect(Collectors.joining());
        String table = rows.isEmpty() ? "" : "\n" + header() + rows;
        return "\n## " + document.title().in(language)
                + document.number().map(number -> " (" + number + ")").orElse("") + "\n" + table + rest;
    }

    private String header() {
        return word(
                        "| điều | nội dung | khoản, điểm | quy tắc | tham số | cách hiểu | lý do không mã hóa |\n",
                        "| article | about | clauses | rules | parameters | readings | why not encoded |\n")
                + "|---|---|---|---|---|---|---|\n";
    }

    private String row(MappedArticle article) {
        Stream<String> cells = Stream.of(
                        Stream.of(
                                article.article(),
                                article.title().map(title -> title.in(language)).orElse(""),
                                codes(article.clauses())),
                        KINDS.stream().map(kind -> codes(article.carriers(kind))),
                        Stream.of(cases(article)),
                        Stream.of(article.reason()
                                .map(reason -> map.text(reason).in(language))
                                .orElse("")))
                .flatMap(each -> each);
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The first dossiers of the rounds that ship in which something was found by the article, and how many there are. */
    private static String cases(MappedArticle article) {
        List<DossierId> found = LegalReports.all().stream()
                .flatMap(report -> report.decisions().stream())
                .filter(decision -> decision.answers().stream()
                        .filter(answer -> article.clauses().contains(answer.clause()))
                        .anyMatch(answer -> answer.alternatives().stream()
                                .anyMatch(alternative -> !alternative.findings().isEmpty())))
                .map(Decision::dossier)
                .toList();
        String more = found.size() > MOST_CASES ? " … (" + found.size() + ")" : "";
        return codes(found.stream().limit(MOST_CASES).toList()) + more;
    }

    private static String codes(List<?> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(" "));
    }
}
