package vn.emulation.rules.internal.load;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
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
    private final Diagnostics diagnostics;

    RuleFileParser(String source, Diagnostics diagnostics) {
        this.source = source;
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
        refuseOthers(file.get());
        return file.get().getRules().stream()
                .filter(rule -> isPlain(rule, file.get()))
                .toList();
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

    private void refuseOthers(PackageDescr file) {
        refuse("unit", Optional.ofNullable(file.getUnit()).stream().toList());
        refuse("import function", file.getFunctionImports());
        refuse("import accumulate", file.getAccumulateImports());
        refuse(
                "global",
                file.getGlobals().stream()
                        .filter(global -> !global.getIdentifier().equals("findings"))
                        .toList());
        file.getAttributes().forEach(attribute -> refuse(attribute.getName(), List.of(attribute)));
        refuse("function", file.getFunctions());
        refuse("declare", file.getTypeDeclarations());
        refuse("declare entry-point", List.copyOf(file.getEntryPointDeclarations()));
        refuse("declare window", List.copyOf(file.getWindowDeclarations()));
        refuse("declare enum", file.getEnumDeclarations());
    }

    private void syntax(DroolsError error) {
        ParserError at = (ParserError) error;
        diagnostics.error(DiagnosticCode.SYNTAX, new SourcePosition(source, at.getRow(), Math.max(at.getCol() + 1, 1)));
    }

    private void refuse(String what, List<? extends BaseDescr> found) {
        found.forEach(part -> diagnostics.error(DiagnosticCode.NOT_ALLOWED, position(part), what));
    }

    private boolean isPlain(RuleDescr rule, PackageDescr file) {
        SourcePosition at = position(rule);
        if (rule.isQuery()) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.NOT_ALLOWED, at, "query");
        }
        if (rule.hasParent()) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.NOT_ALLOWED, at, "extends");
        }
        rule.getAttributes().values().stream()
                .filter(attribute -> !file.getAttributes().contains(attribute))
                .forEach(attribute -> diagnostics.errorIn(
                        rule.getName(), DiagnosticCode.NOT_ALLOWED, position(attribute), attribute.getName()));
        if (!rule.getNamedConsequences().isEmpty()) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.NOT_ALLOWED, at, "do");
        }
        return !rule.isQuery();
    }

    private SourcePosition position(BaseDescr part) {
        return new SourcePosition(source, part.getLine(), part.getColumn() + 1);
    }
}
