package vn.emulation.cli.text;

import static vn.emulation.cli.text.MarkdownPage.code;

import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.cli.words.Words;
import vn.emulation.rules.vocabulary.AnnotationWord;
import vn.emulation.rules.vocabulary.FieldWord;
import vn.emulation.rules.vocabulary.NamedWord;
import vn.emulation.rules.vocabulary.RuleVocabulary;
import vn.emulation.rules.vocabulary.SubjectWord;
import vn.emulation.rules.vocabulary.TypeWord;

/** Lays out what a rule file may use as a page in Markdown, to be read on a screen or printed. */
public final class VocabularyMarkdown {

    private final Words words;

    /** Makes pages in one language. */
    public VocabularyMarkdown(Words words) {
        this.words = words;
    }

    /** Returns the page, in UTF-8. */
    public byte[] of(RuleVocabulary vocabulary) {
        MarkdownPage page = new MarkdownPage().heading(1, words.text("vocabulary.title"));
        page.paragraph(words.text("vocabulary.note"));
        vocabulary.subjects().forEach(subject -> subject(page, subject));
        page.heading(2, words.text("vocabulary.parameters"));
        columns(page);
        vocabulary
                .parameters()
                .forEach(each -> page.row(code(each.name() + "(\"…\")"), code(each.type()), words.of(each.label())));
        vocabulary.types().forEach(type -> type(page, type));
        dimensions(page, vocabulary);
        effects(page, vocabulary);
        annotations(page, vocabulary.annotations());
        return page.bytes();
    }

    private void columns(MarkdownPage page) {
        page.columns(words.text("vocabulary.written"), words.text("vocabulary.type"), words.text("vocabulary.meaning"));
    }

    private void subject(MarkdownPage page, SubjectWord subject) {
        page.heading(2, code(subject.variable() + " : " + subject.name() + "( … )") + ": " + words.of(subject.label()));
        page.columns(
                words.text("vocabulary.written"),
                words.text("vocabulary.type"),
                words.text("vocabulary.meaning"),
                words.text("vocabulary.guard"),
                words.text("vocabulary.need"),
                words.text("vocabulary.split"));
        subject.fields()
                .forEach(field -> page.row(
                        code(written(field)),
                        code(field.type()),
                        words.of(field.label()),
                        code(field.guard().orElse("")),
                        code(field.need().orElse("")),
                        split(field)));
    }

    private static String written(FieldWord field) {
        return field.arguments().isEmpty()
                ? field.name()
                : field.name() + field.arguments().stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private String split(FieldWord field) {
        String within = field.within().stream().map(MarkdownPage::code).collect(Collectors.joining(", "));
        return field.dimension()
                .map(MarkdownPage::code)
                .orElseGet(() -> within.isEmpty() ? "" : words.text("vocabulary.within", within));
    }

    private void type(MarkdownPage page, TypeWord type) {
        page.heading(2, code(type.name()) + ": " + words.of(type.label()));
        named(page, type.operators());
        if (!type.constants().isEmpty()) {
            named(
                    page,
                    type.constants().stream()
                            .map(each -> new NamedWord(constant(type, each), each.label()))
                            .toList());
        }
    }

    private static String constant(TypeWord type, NamedWord constant) {
        return Character.isLowerCase(type.name().codePointAt(0))
                ? constant.name()
                : type.name() + "." + constant.name();
    }

    private void named(MarkdownPage page, List<NamedWord> named) {
        page.columns(words.text("vocabulary.written"), words.text("vocabulary.meaning"));
        named.forEach(each -> page.row(code(each.name()), words.of(each.label())));
    }

    private void dimensions(MarkdownPage page, RuleVocabulary vocabulary) {
        page.heading(2, words.text("vocabulary.dimensions"));
        page.columns(
                words.text("vocabulary.split"),
                words.text("vocabulary.meaning"),
                words.text("vocabulary.value"),
                words.text("vocabulary.marker"));
        vocabulary
                .dimensions()
                .forEach(each ->
                        page.row(code(each.name()), words.of(each.label()), code(each.field()), code(each.marker())));
    }

    private void effects(MarkdownPage page, RuleVocabulary vocabulary) {
        page.heading(2, words.text("vocabulary.effects"));
        page.columns(words.text("vocabulary.written"), words.text("vocabulary.meaning"));
        vocabulary.effects().forEach(each -> page.row(code(each.statement()), words.of(each.label())));
        page.heading(2, words.text("vocabulary.needs"));
        named(page, vocabulary.needs());
    }

    private void annotations(MarkdownPage page, List<AnnotationWord> annotations) {
        page.heading(2, words.text("vocabulary.annotations"));
        page.columns(words.text("vocabulary.written"), words.text("vocabulary.meaning"));
        annotations.forEach(each -> page.row(
                code("@" + each.name() + "(\"" + each.example() + "\")"),
                each.required() ? words.text("vocabulary.required", words.of(each.label())) : words.of(each.label())));
        annotations.stream().filter(each -> !each.values().isEmpty()).forEach(each -> {
            page.heading(3, code("@" + each.name()));
            named(page, each.values());
        });
    }
}
