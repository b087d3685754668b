package vn.emulation.rules.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;
import vn.emulation.rules.TrustLevel;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Reads one file of rules, in DRL or as sentences. */
final class RuleFileReader {

    private final String source;
    private final PlanTerms plan;
    private final ParameterTable parameters;
    private final CodeReader code;
    private boolean complete = true;

    RuleFileReader(String source, PlanTerms plan, ParameterTable parameters, CodeReader code) {
        this.code = code;
        this.source = source;
        this.plan = plan;
        this.parameters = parameters;
    }

    /** Returns whether every rule of what was read could be read. */
    boolean isComplete() {
        return complete;
    }

    /** Returns the rules of a text in DRL, adding what is wrong. */
    List<RuleDefinition> read(String text, Diagnostics diagnostics) {
        return read(text, code, diagnostics);
    }

    private List<RuleDefinition> read(String text, CodeReader own, Diagnostics diagnostics) {
        LineIndex lines = new LineIndex(source, text);
        TextLimits limits = new TextLimits(source, text, lines, diagnostics);
        Optional<List<DrlToken>> tokens = Optional.of(text)
                .filter(all -> limits.admitsLines())
                .map(DrlToken::read)
                .filter(limits::admits);
        if (tokens.isEmpty()) {
            complete = false;
            return List.of();
        }
        RuleScan scan = new RuleScan(lines, text, tokens.get(), own.trust(), diagnostics);
        DescriptorPlaces places = new DescriptorPlaces(source, scan);
        DescriptorGate gate = new DescriptorGate(places, own.trust(), diagnostics);
        RuleReader reader =
                new RuleReader(new RuleFileText(source, text, lines), plan, parameters, own, gate, places, diagnostics);
        List<RuleDescr> parsed = new RuleFileParser(source, scan, gate, diagnostics).parse();
        List<RuleDefinition> rules = new ArrayList<>();
        parsed.forEach(rule -> reader.read(rule).ifPresent(rules::add));
        complete &= scan.isWhole() && rules.size() == parsed.size();
        return rules;
    }

    /** Returns the rules of a text of sentences, adding what is wrong at its place in these. */
    List<RuleDefinition> readSentences(String text, Diagnostics diagnostics) {
        if (!new TextLimits(source, text, new LineIndex(source, text), diagnostics).admitsLines()) {
            complete = false;
            return List.of();
        }
        SentenceFile sentences = SentenceFile.of(source, text);
        complete &= sentences.isWhole();
        sentences.tell(diagnostics);
        Diagnostics found = new Diagnostics();
        List<RuleDefinition> rules = read(sentences.drl(), new CodeReader(TrustLevel.RESTRICTED), found);
        diagnostics.addMoved(found, sentences::place);
        return rules.stream().map(sentences::placed).toList();
    }
}
