package vn.emulation.rules.internal.load;

import java.util.List;
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
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr file;
        try {
            file = parser.parse(false, text);
        } catch (DroolsParserException refused) {
            diagnostics.error(DiagnosticCode.SYNTAX, new SourcePosition(source, 0, 0), "");
            return List.of();
        }
        if (parser.hasErrors() || file == null) {
            parser.getErrors().forEach(this::syntax);
            return List.of();
        }
        refuse("unit", file.getUnit() == null ? List.of() : List.of(file.getUnit()));
        refuse("import function", file.getFunctionImports());
        refuse("import accumulate", file.getAccumulateImports());
        refuse(
                "global",
                file.getGlobals().stream()
                        .filter(global -> !global.getIdentifier().equals("findings"))
                        .toList());
        refuse("attribute", file.getAttributes());
        refuse("function", file.getFunctions());
        refuse("declare", file.getTypeDeclarations());
        refuse("declare entry-point", List.copyOf(file.getEntryPointDeclarations()));
        refuse("declare window", List.copyOf(file.getWindowDeclarations()));
        refuse("declare enum", file.getEnumDeclarations());
        return file.getRules().stream().filter(this::isPlain).toList();
    }

    private void syntax(DroolsError error) {
        ParserError at = (ParserError) error;
        diagnostics.error(
                DiagnosticCode.SYNTAX, new SourcePosition(source, at.getRow(), Math.max(at.getCol() + 1, 1)), "");
    }

    private void refuse(String what, List<?> found) {
        if (!found.isEmpty()) {
            diagnostics.error(DiagnosticCode.NOT_ALLOWED, new SourcePosition(source, 0, 0), what);
        }
    }

    private boolean isPlain(RuleDescr rule) {
        SourcePosition at = new SourcePosition(source, rule.getLine(), rule.getColumn() + 1);
        if (rule.isQuery()) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.NOT_ALLOWED, at, "query");
        }
        if (rule.hasParent()) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.NOT_ALLOWED, at, "extends");
        }
        rule.getAttributes()
                .keySet()
                .forEach(name -> diagnostics.errorIn(rule.getName(), DiagnosticCode.NOT_ALLOWED, at, name));
        if (!rule.getNamedConsequences().isEmpty()) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.NOT_ALLOWED, at, "do");
        }
        return !rule.isQuery();
    }
}
