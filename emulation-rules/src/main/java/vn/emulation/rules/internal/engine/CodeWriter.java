package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Guard;

/** Writes the code of trusted authors for the engine, as they wrote it. */
final class CodeWriter {

    private static final String PACKAGE = "vn.emulation.rules.generated.code";

    private CodeWriter() {}

    /** Returns texts by package, one for each list of imports: the engine has but one of these for a package. */
    static Map<String, String> write(List<AuthorCode> code) {
        Map<List<String>, List<Constraint.Code>> byImports = code.stream()
                .map(AuthorCode::code)
                .collect(Collectors.groupingBy(Constraint.Code::imports, LinkedHashMap::new, Collectors.toList()));
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        byImports.values().forEach(same -> {
            String name = PACKAGE + same.get(0).index();
            texts.put(name, text(name, same));
        });
        return texts.buildOrThrow();
    }

    private static String text(String name, List<Constraint.Code> code) {
        Stream<String> imports =
                Stream.concat(Stream.of(DossierFact.class.getCanonicalName()), code.get(0).imports().stream());
        return Stream.concat(
                        imports.map(each -> "import " + each + ";"),
                        code.stream().map(CodeWriter::rule))
                .collect(Collectors.joining("\n", "package " + name + ";\n", "\n"));
    }

    /** Which code is asked is told before it is, and what may be unknown is not shown to it. */
    private static String rule(Constraint.Code code) {
        String variable = Subject.DOSSIER.variable();
        String constraints = Stream.of(
                        code.guards().map(Guard::text).distinct(),
                        Stream.of("asking(" + code.index() + ")", code.text()))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
        return "rule \"c" + code.index() + "\" when " + variable + " : DossierFact( " + constraints + " ) then "
                + variable + ".fired(" + code.index() + "); end";
    }
}
