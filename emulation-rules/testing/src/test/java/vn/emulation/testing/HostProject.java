package vn.emulation.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A project of somebody else, in a folder of its own, which Maven builds without a network.
 *
 * @param folder its folder
 * @param repository where Maven finds what it depends on
 */
record HostProject(Path folder, Path repository) {

    private static final Path TEMPLATE = Path.of("src", "test", "resources", "host");

    /**
     * What a build ended with.
     *
     * @param code its exit code
     * @param output everything it wrote
     */
    record Build(int code, String output) {}

    /** Writes the project; what stands between two {@code @} in its pom is filled in. */
    static HostProject write(Path folder, Path repository, Map<String, String> versions) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(TEMPLATE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        HostProject project = new HostProject(folder, repository);
        for (Map.Entry<String, String> version : versions.entrySet()) {
            project.replace("pom.xml", "@" + version.getKey() + "@", version.getValue());
        }
        return project;
    }

    /** Replaces a text, which the file must hold. */
    void replace(String name, String text, String other) throws IOException {
        Path file = folder.resolve(name);
        String content = Files.readString(file);
        if (!content.contains(text)) {
            throw new IllegalArgumentException("(" + file + ") does not hold (" + text + ").");
        }
        Files.writeString(file, content.replace(text, other));
    }

    /** Runs {@code mvn test} as a person would, but for the local repository and the network. */
    Build test() {
        ProcessBuilder process =
                new ProcessBuilder(command()).directory(folder.toFile()).redirectErrorStream(true);
        List.of("MAVEN_OPTS", "MAVEN_ARGS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")
                .forEach(process.environment()::remove);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("MAVEN_SKIP_RC", "true");
        try {
            Process started = process.start();
            started.getOutputStream().close();
            String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Build(started.waitFor(), output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The build was interrupted.", stopped);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(maven()));
        command.addAll(List.of(
                "-o", "-B", "-e", "-Dstyle.color=never", "-Dmaven.repo.local=" + repository, "-DtrimStackTrace=true"));
        command.add("test");
        return command;
    }

    /** The Maven that runs this build, or that of the path. */
    private static String maven() {
        String home = System.getProperty("maven.home", "");
        Path binary = Path.of(home, "bin", "mvn");
        return Files.isExecutable(binary) ? binary.toString() : "mvn";
    }
}
