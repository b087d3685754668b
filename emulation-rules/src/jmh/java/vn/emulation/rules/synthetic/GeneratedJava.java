package vn.emulation.rules.synthetic;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import vn.emulation.campaign.RoundKind;
import vn.emulation.decision.Effect;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.NomineeKind;

/**
 * Any number of the synthetic rules as Java source, one statement a rule, and compiled: somebody would write them so, had
 * they the patience.
 */
public final class GeneratedJava {

    private static final String IMPORTS = Stream.of(
                    List.class,
                    ArrayList.class,
                    Supplier.class,
                    RoundKind.class,
                    Effect.class,
                    ConductKind.class,
                    Dossier.class,
                    PerformanceRating.class,
                    Employment.class,
                    NomineeKind.class,
                    Finder.class,
                    Found.class,
                    Seen.class,
                    SingleRule.class,
                    Terms.class)
            .map(each -> "import " + each.getCanonicalName() + ";\n")
            .collect(Collectors.joining("", "package generated;\n", ""));

    private GeneratedJava() {}

    /** Returns rules that are tried one after the other. */
    public static Finder oneByOne(int rules) {
        return (Finder) made("OneByOne", source("OneByOne", rules, false));
    }

    /** Returns rules of which only those of the dossier's form are tried, beside those of all forms. */
    public static Finder byForm(int rules) {
        return (Finder) made("ByForm", source("ByForm", rules, true));
    }

    /** Returns the first 40 rules, each by itself. */
    @SuppressWarnings("unchecked")
    static List<SingleRule> singleRules() {
        String rules = SyntheticRules.templates().stream()
                .map(template -> "new SingleRule(\"" + template.id(0) + "\", Effect." + template.effect() + ", seen -> "
                        + (template.ofForm() ? "seen.form().equals(\"form-0\") && " : "") + "("
                        + template.java().replace("{k}", "0") + "))")
                .collect(Collectors.joining(",\n"));
        return ((Supplier<List<SingleRule>>) made(
                        "Single",
                        IMPORTS
                                + "public final class Single implements Supplier<List<SingleRule>> {\n"
                                + "public List<SingleRule> get() { return List.of(" + rules + "); } }\n"))
                .get();
    }

    private static String source(String name, int rules, boolean byForm) {
        int variants = rules / SyntheticRules.OF_VARIANT;
        String calls = IntStream.range(0, variants)
                .mapToObj(variant -> byForm && variant > 0
                        ? "case \"form-" + variant + "\" -> variant" + variant + "(seen, found);\n"
                        : "variant" + variant + "(seen, found);\n")
                .collect(Collectors.joining());
        String body = byForm
                ? "variant0(seen, found); switch (seen.form()) {\n" + calls.substring(calls.indexOf('\n') + 1)
                        + "default -> { } }\n"
                : calls;
        String methods = IntStream.range(0, variants)
                .mapToObj(variant -> variant(variant, !byForm || variant == 0))
                .collect(Collectors.joining());
        return IMPORTS + "public final class " + name + " implements Finder {\n"
                + "public List<Found> find(List<Dossier> dossiers) {\n"
                + "List<Found> found = new ArrayList<>(); for (Dossier dossier : dossiers) { find(new Seen(dossier), found); }"
                + " return found; }\n"
                + "private static void find(Seen seen, List<Found> found) {\n" + body + "}\n" + methods + "}\n";
    }

    /** One method for each clause: the compiler of the JVM leaves large methods alone. */
    private static String variant(int variant, boolean namingForm) {
        Map<String, String> byClause = new LinkedHashMap<>();
        SyntheticRules.templates()
                .forEach(template ->
                        byClause.merge(template.clause(), template.java(variant, namingForm), String::concat));
        String calls = byClause.keySet().stream()
                .map(clause -> clause + variant + "(seen, found);")
                .collect(Collectors.joining(" "));
        String methods = byClause.entrySet().stream()
                .map(clause -> "private static void " + clause.getKey() + variant + "(Seen seen, List<Found> found) {\n"
                        + clause.getValue() + "}\n")
                .collect(Collectors.joining());
        return "private static void variant" + variant + "(Seen seen, List<Found> found) {\n" + calls + "}\n" + methods;
    }

    private static Object made(String name, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        JavaFileManager files = new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String className, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return classes.computeIfAbsent(className, none -> new ByteArrayOutputStream());
                    }
                };
            }
        };
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of("-classpath", System.getProperty("java.class.path"), "-proc:none");
        if (!compiler.getTask(null, files, null, options, null, List.of(file)).call()) {
            throw new IllegalStateException("the generated rules do not compile");
        }
        try {
            return new Loader(classes)
                    .loadClass("generated." + name)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            super(GeneratedJava.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!classes.containsKey(name)) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = classes.get(name).toByteArray();
            return defineClass(name, code, 0, code.length);
        }
    }
}
