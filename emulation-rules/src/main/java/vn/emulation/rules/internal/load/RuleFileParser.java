package vn.emulation.rules.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/** Parses a rule file into descriptors and refuses whatever is not a plain rule. */
final class RuleFileParser {

    private final String source;
    private final RuleScan scan;
    private final DescriptorGate gate;
    private final Diagnostics diagnostics;

    RuleFileParser(String source, RuleScan scan, DescriptorGate gate, Diagnostics diagnostics) {
        this.source = source;
        this.scan = scan;
        this.gate = gate;
        this.diagnostics = diagnostics;
    }

    /** Returns the rules of the file that can be parsed. */
    List<RuleDescr> parse() {
        String text = scan.masked();
        if (!new TextGate(source, text, diagnostics).admits()) {
            scan.without(List.of());
            return List.of();
        }
        List<Integer> refused = new ArrayList<>();
        Optional<PackageDescr> file = parse(text, refused);
        if (file.isEmpty() && !refused.isEmpty()) {
            file = parse(scan.without(refused), new ArrayList<>());
        }
        file.ifPresent(gate::check);
        return file.stream()
                .flatMap(each -> each.getRules().stream())
                .filter(rule -> !rule.isQuery())
                .toList();
    }

    /** Parses a text, or adds what is wrong and the lines where it is. */
    private Optional<PackageDescr> parse(String text, List<Integer> refused) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        Optional<PackageDescr> file = parse(parser, text);
        if (parser.hasErrors()) {
            parser.getErrors().forEach(error -> syntax((ParserError) error, refused));
            return Optional.empty();
        }
        return file;
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

    private void syntax(ParserError at, List<Integer> refused) {
        int line = Math.max(at.getRow(), 1);
        diagnostics.error(DiagnosticCode.SYNTAX, new SourcePosition(source, line, Math.max(at.getCol() + 1, 1)));
        refused.add(line);
    }
}
