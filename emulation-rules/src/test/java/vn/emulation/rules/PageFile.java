package vn.emulation.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file that a page shows in a fenced block; {@code diagnostics/README.md} tells how what cannot be shown is written.
 *
 * @param name its name
 * @param times how many files there are, named by numbers from 1 where there are several
 * @param charset the encoding in which it is saved
 * @param shown what the page shows
 */
record PageFile(String name, int times, Charset charset, String shown) {

    private static final Pattern BLOCK = Pattern.compile(
            "(?:`([^`\\n]+)`(?: × (\\d+)| \\(([\\w-]+)\\))?:\\n\\n)?```(drl|rules|json|properties)\\n(.*?)```\\n",
            Pattern.DOTALL);
    private static final Map<String, String> NAMES = Map.of(
            "drl", "rules.drl",
            "rules", "rules.vi.rules",
            "json", "parameters.json",
            "properties", "messages_vi.properties");
    private static final Pattern CHARACTER = Pattern.compile("⟨U\\+([0-9A-F]{4})⟩");
    private static final Pattern REPEATED = Pattern.compile("(?m)(^)?⟨(\\d+) × ((?:[^⟨⟩]|⟨n⟩)*)⟩(\\n)?");

    /** Returns the files that part of a page shows. */
    static List<PageFile> in(String part) {
        return BLOCK.matcher(part).results().map(PageFile::of).toList();
    }

    private static PageFile of(MatchResult block) {
        String name =
                Optional.ofNullable(block.group(1)).orElseGet(() -> Objects.requireNonNull(NAMES.get(block.group(4))));
        int times = Optional.ofNullable(block.group(2)).map(Integer::parseInt).orElse(1);
        Charset charset =
                Optional.ofNullable(block.group(3)).map(Charset::forName).orElse(UTF_8);
        return new PageFile(name, times, charset, block.group(5));
    }

    /** Returns the text as it is meant, with what the page only describes written out. */
    String text() {
        String visible =
                CHARACTER.matcher(shown).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        return REPEATED.matcher(visible).replaceAll(found -> Matcher.quoteReplacement(repeated(found)));
    }

    private static String repeated(MatchResult found) {
        String end = Optional.ofNullable(found.group(4)).orElse("");
        boolean lines = found.group(1) != null && !end.isEmpty();
        String all = IntStream.rangeClosed(1, Integer.parseInt(found.group(2)))
                .mapToObj(number -> found.group(3).replace("⟨n⟩", Integer.toString(number)))
                .collect(Collectors.joining(lines ? end : ""));
        return all + end;
    }

    /** Returns the files to load. */
    Stream<RuleSource> sources() {
        byte[] content = text().getBytes(charset);
        return IntStream.rangeClosed(1, times)
                .mapToObj(number -> source(name.replace("⟨n⟩", Integer.toString(number)), content));
    }

    /** A file in the folder {@code law} ships, one in the folder {@code province} is of a province's layer. */
    private RuleSource source(String file, byte[] content) {
        if (file.startsWith("law/")) {
            return RuleSource.bundled(kind(), file, content);
        }
        return file.startsWith("province/")
                ? RuleSource.provincial(kind(), file, content)
                : RuleSource.of(kind(), file, content);
    }

    RuleSource.Kind kind() {
        if (name.endsWith(".drl")) {
            return RuleSource.Kind.RULES;
        }
        if (name.endsWith(".vi.rules")) {
            return RuleSource.Kind.SENTENCES;
        }
        if (name.endsWith(".json")) {
            return RuleSource.Kind.PARAMETERS;
        }
        return name.endsWith("_vi.properties") ? RuleSource.Kind.TEXTS_VI : RuleSource.Kind.TEXTS_EN;
    }
}
