package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.lint.DiagnosticCode;

/** Sees what keeps a rule from having the form of one: a word of the form, a quote mark or a bracket. */
final class FormSlips {

    static final String CURLED = "“”„‟‘’‚‛«»″′´`";

    private static final int SHORTEST = 5;

    private final RuleSection rule;
    private final ImmutableList.Builder<Slip> slips = ImmutableList.builder();

    private FormSlips(RuleSection rule) {
        this.rule = rule;
    }

    static List<Slip> of(RuleSection rule) {
        FormSlips form = new FormSlips(rule);
        form.words();
        form.attributes();
        form.marks();
        form.consequences();
        Stream.of(rule.header(), rule.condition(), rule.consequence()).forEach(form::brackets);
        return form.slips.build();
    }

    private void words() {
        DrlToken first = rule.tokens().get(0);
        if (!first.is("rule")) {
            slips.add(Slip.of(DiagnosticCode.KEYWORD, first, first.text(), "rule"));
        }
        if (rule.when().isEmpty()) {
            word("when", rule.header());
        } else if (rule.then().isEmpty()) {
            word("then", rule.condition());
        } else if (rule.end().isEmpty()) {
            word("end", rule.consequence());
        }
    }

    private void word(String word, List<DrlToken> among) {
        Optional<DrlToken> slip = among.stream()
                .filter(DrlToken::isWord)
                .filter(token -> NearestName.slipOf(token.text(), List.of(word)).isPresent())
                .filter(token -> token.beginsLine(rule.text()) || token.equals(among.get(among.size() - 1)))
                .findFirst();
        slips.add(slip.map(token -> Slip.of(DiagnosticCode.KEYWORD, token, token.text(), word))
                .orElseGet(() -> Slip.of(DiagnosticCode.MISSING_WORD, missingAt(word, among), word)));
    }

    /** What should stand after the word, or what it should stand after. */
    private DrlToken missingAt(String word, List<DrlToken> among) {
        String follows = word.equals("when") ? "$" : word.equals("then") ? "findings" : "\n";
        return among.stream()
                .filter(token -> token.text().startsWith(follows))
                .findFirst()
                .orElseGet(() ->
                        among.isEmpty() ? rule.tokens().get(rule.tokens().size() - 1) : among.get(among.size() - 1));
    }

    private void attributes() {
        List<DrlToken> header = rule.header();
        for (int index = 0; index < header.size(); index++) {
            DrlToken token = header.get(index);
            boolean plain = index == 0 || !"@.(-".contains(header.get(index - 1).text());
            String name = plain && token.isWord() ? hyphened(header, index) : "";
            if (name.length() >= SHORTEST && !RuleAttribute.begins(name)) {
                RuleAttribute.slip(name).ifPresent(told -> slips.add(new Slip(told.code(), token, told.arguments())));
            }
        }
    }

    private static String hyphened(List<DrlToken> header, int index) {
        int next = index + 2;
        StringBuilder name = new StringBuilder(header.get(index).text());
        while (next < header.size()
                && header.get(next - 1).is("-")
                && header.get(next).isWord()) {
            name.append('-').append(header.get(next).text());
            next += 2;
        }
        return name.toString();
    }

    private void marks() {
        rule.tokens().stream()
                .filter(token -> token.kind() == DrlToken.Kind.UNCLOSED)
                .findFirst()
                .ifPresent(token -> slips.add(Slip.of(DiagnosticCode.UNCLOSED, token, token.text())));
        Stream.concat(
                        rule.tokens().stream()
                                .filter(token -> token.kind() == DrlToken.Kind.SYMBOL && CURLED.contains(token.text())),
                        rule.consequence().stream()
                                .filter(token -> token.kind() == DrlToken.Kind.TEXT
                                        && token.text().startsWith("'")))
                .findFirst()
                .ifPresent(token -> slips.add(
                        Slip.of(DiagnosticCode.QUOTE_MARK, token, token.text().substring(0, 1))));
    }

    private void consequences() {
        List<DrlToken> words = rule.consequence();
        IntStream.range(1, words.size())
                .filter(index ->
                        words.get(index).is("[") && words.get(index - 1).is("then"))
                .mapToObj(index -> Slip.of(DiagnosticCode.NAMED_CONSEQUENCE, words.get(index - 1), "then[…]"))
                .findFirst()
                .ifPresent(slips::add);
    }

    private void brackets(List<DrlToken> tokens) {
        Deque<DrlToken> open = new ArrayDeque<>();
        for (DrlToken token : tokens) {
            int kind = token.kind() == DrlToken.Kind.SYMBOL ? ")]}".indexOf(token.text()) : -1;
            if (kind < 0 && token.kind() == DrlToken.Kind.SYMBOL && "([{".contains(token.text())) {
                open.push(token);
            } else if (kind >= 0 && (open.isEmpty() || !open.pop().is("([{".substring(kind, kind + 1)))) {
                slips.add(Slip.of(DiagnosticCode.BRACKET, token, token.text()));
                return;
            }
        }
        if (!open.isEmpty()) {
            DrlToken last = open.pop();
            slips.add(Slip.of(DiagnosticCode.BRACKET, last, last.text()));
        }
    }
}
