package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles Java that no writer of ours would write. */
final class ConditionSources {

    private ConditionSources() {}

    /** Returns class files by the names of their classes, of sources by theirs. */
    static Map<String, byte[]> compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> written = new TreeMap<>();
        JavaFileManager files = inMemory(compiler.getStandardFileManager(found, null, null), written);
        List<JavaFileObject> units = sources.entrySet().stream()
                .map(source -> source(source.getKey(), source.getValue()))
                .toList();
        boolean compiled = compiler.getTask(null, files, found, List.of("-nowarn", "-proc:none"), null, units)
                .call();
        assertThat(compiled).as(found.getDiagnostics().toString()).isTrue();
        Map<String, byte[]> classes = new TreeMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static JavaFileManager inMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> written) {
        return new ForwardingJavaFileManager<>(files) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                written.put(name, bytes);
                return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return bytes;
                    }
                };
            }
        };
    }

    private static JavaFileObject source(String name, String text) {
        URI uri = URI.create("memory:///" + name.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
