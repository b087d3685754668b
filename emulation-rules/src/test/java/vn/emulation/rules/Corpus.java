package vn.emulation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The adversarial corpus; its README tells how it is written. */
final class Corpus {

    private static final List<String> GROUPS = List.of(
            "a-hostile-code",
            "b-mistaken-rules",
            "c-unicode",
            "d-resource-attacks",
            "e-dates",
            "f-numbers-and-quotas",
            "g-identities",
            "h-file-input",
            "i-host-misuse");

    private static final Pattern HEADER = Pattern.compile("([A-I]-[0-9]{3}) ([a-z]+): ([^\n]+)\n(R|F|OK)( [^\n]+)?\n");
    private static final Pattern MARK = Pattern.compile("^--- ([a-z]+)\n", Pattern.MULTILINE);

    private Corpus() {}

    static Stream<CorpusEntry> entries() {
        return GROUPS.stream().flatMap(Corpus::entries);
    }

    private static Stream<CorpusEntry> entries(String group) {
        String text = CorpusBase.read(group + ".txt");
        return Pattern.compile("^=== ", Pattern.MULTILINE)
                .splitAsStream(text)
                .filter(entry -> !entry.isEmpty())
                .map(Corpus::entry);
    }

    private static CorpusEntry entry(String text) {
        Matcher header = HEADER.matcher(text);
        if (!header.lookingAt()) {
            throw new IllegalArgumentException("No header: " + text.lines().findFirst());
        }
        return new CorpusEntry(
                header.group(1),
                header.group(3),
                header.group(4) + Objects.requireNonNullElse(header.group(5), ""),
                parts(header.group(2), text.substring(header.end())));
    }

    private static List<CorpusPart> parts(String first, String body) {
        List<CorpusPart> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(body);
        String kind = first;
        int start = 0;
        while (mark.find()) {
            parts.add(part(kind, body.substring(start, mark.start())));
            kind = mark.group(1);
            start = mark.end();
        }
        parts.add(part(kind, body.substring(start)));
        return parts;
    }

    /** The line end before the next mark is none of the part's. */
    private static CorpusPart part(String kind, String text) {
        return new CorpusPart(kind, CorpusText.unescaped(text.substring(0, text.length() - 1)));
    }
}
