package vn.emulation.rules.internal.load;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/** Parses a rule file into descriptors and refuses whatever is not a plain rule. */
final class RuleFileParser {

    private final String source;
    private final DescriptorGate gate;
    private final Diagnostics diagnostics;

    RuleFileParser(String source, DescriptorGate gate, Diagnostics diagnostics) {
        this.source = source;
        this.gate = gate;
        this.diagnostics = diagnostics;
    }

    /** Returns the rules of the file; none if it cannot be parsed. */
    List<RuleDescr> parse(String text) {
        if (!new TextGate(source, text, diagnostics).admits()) {
            return List.of();
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        Optional<PackageDescr> file = parse(parser, text);
        if (parser.hasErrors() || file.isEmpty()) {
            parser.getErrors().forEach(this::syntax);
            return List.of();
        }
        gate.check(file.get());
        return file.get().getRules().stream().filter(rule -> !rule.isQuery()).toList();
    }

    /** The parser gives up on hostile text in ways of its own, of which running out of stack is one. */
    private Optional<PackageDescr> parse(DrlParser parser, String text) {
        try {
            return Optional.ofNullable(parser.parse(false, text));
        } catch (DroolsParserException | RuntimeException | StackOverflowError refused) {
            diagnostics.error(DiagnosticCode.SYNTAX, new SourcePosition(source, 0, 0));
            return Optional.empty();
        }
    }

    private void syntax(DroolsError error) {
        ParserError at = (ParserError) error;
        diagnostics.error(DiagnosticCode.SYNTAX, new SourcePosition(source, at.getRow(), Math.max(at.getCol() + 1, 1)));
    }
}
