package vn.emulation.testing.cases;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML as a tree with places, from the parser's events: nothing is constructed, and what YAML can hide is refused. */
final class YamlReader {

    private static final int DEEPEST = 30;

    private final CaseProblems problems;
    private final Parser parser;

    private YamlReader(String text, CaseProblems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.problems = problems;
        this.parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
    }

    /**
     * Returns the one document of a text, or empty where there is none.
     *
     * @throws CaseFileException if it is no YAML
     */
    static Optional<YamlValue> read(String text, CaseProblems problems) {
        try {
            return new YamlReader(text, problems).document();
        } catch (MarkedYAMLException unreadable) {
            throw problems.stop(mark(unreadable.getProblemMark()), "yaml.syntax", Shown.of(unreadable.getProblem()));
        } catch (ReaderException unprintable) {
            String before = text.substring(0, Math.min(unprintable.getPosition(), text.length()));
            int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
            throw problems.stop(
                    new Mark(line, 1), "yaml.character", Shown.of(Character.toString(unprintable.getCodePoint())));
        } catch (YAMLException unreadable) {
            throw problems.stop(new Mark(1, 1), "yaml.syntax", Shown.of(String.valueOf(unreadable.getMessage())));
        }
    }

    private static Mark mark(org.yaml.snakeyaml.error.Mark mark) {
        return mark == null ? new Mark(1, 1) : new Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Optional<YamlValue> document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.getEvent();
        YamlValue read = value(1);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw problems.stop(mark(parser.peekEvent().getStartMark()), "yaml.documents");
        }
        return Optional.of(read).filter(value -> !value.isNothing());
    }

    private YamlValue value(int depth) {
        Event event = parser.getEvent();
        Mark at = mark(event.getStartMark());
        if (depth > DEEPEST) {
            throw problems.stop(at, "yaml.deep", DEEPEST);
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            problems.add(at, "yaml.anchor", Shown.of(node.getAnchor()));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), at);
            return scalar(scalar, at);
        }
        if (event instanceof SequenceStartEvent list) {
            refuseTag(list.getTag(), at);
            return list(at, depth);
        }
        if (event instanceof MappingStartEvent map) {
            refuseTag(map.getTag(), at);
            return map(at, depth);
        }
        if (event instanceof AliasEvent) {
            return YamlScalar.nothing(at);
        }
        throw new IllegalStateException("not the start of a value: " + event);
    }

    private void refuseTag(@org.jspecify.annotations.Nullable String tag, Mark at) {
        if (tag != null) {
            problems.add(at, "yaml.tag", Shown.of(tag));
        }
    }

    private static YamlScalar scalar(ScalarEvent scalar, Mark at) {
        return scalar.isPlain()
                ? YamlScalar.plain(at, scalar.getValue())
                : new YamlScalar(at, scalar.getValue(), YamlScalar.Kind.TEXT);
    }

    private YamlList list(Mark at, int depth) {
        List<YamlValue> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(value(depth + 1));
        }
        parser.getEvent();
        return new YamlList(at, items);
    }

    private YamlMap map(Mark at, int depth) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlValue key = value(depth + 1);
            YamlValue value = value(depth + 1);
            if (key instanceof YamlScalar scalar) {
                put(entries, scalar, value);
            } else {
                problems.add(key.at(), "yaml.key");
            }
        }
        parser.getEvent();
        return new YamlMap(at, entries);
    }

    private void put(Map<String, YamlMap.Entry> entries, YamlScalar key, YamlValue value) {
        YamlMap.Entry before = entries.putIfAbsent(key.text(), new YamlMap.Entry(key.at(), value));
        if (before != null) {
            problems.add(
                    key.at(), "yaml.twice", Shown.of(key.text()), before.at().line());
        }
    }
}
