package vn.emulation.rules.internal.load;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/** Reads the texts of rules and parameters; a later file overrides an earlier one, key by key. */
final class TextLoader {

    private final Diagnostics diagnostics;

    TextLoader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Map<String, String> load(List<RuleSource> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file -> RuleText.read(file.name(), file.content(), diagnostics)
                .ifPresent(content ->
                        read(file, content).forEach((key, value) -> texts.put(key.toString(), value.toString()))));
        return texts;
    }

    private Properties read(RuleSource file, String content) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
            properties.values().forEach(value -> refuseHidden(file, value.toString()));
        } catch (IOException | IllegalArgumentException refused) {
            diagnostics.error(DiagnosticCode.TEXT, new SourcePosition(file.name(), 0, 0), "properties");
        }
        return properties;
    }

    /** What an escape of the file's form brought in is looked at as what stands there is. */
    private void refuseHidden(RuleSource file, String value) {
        RuleText.hidden(value)
                .ifPresent(index -> diagnostics.error(
                        DiagnosticCode.TEXT,
                        new SourcePosition(file.name(), 0, 0),
                        RuleText.shown(value.codePointAt(index))));
    }

    /** Adds a diagnostic for each rule without a text; a set without any texts is a host's choice. */
    void requireAll(List<RuleDefinition> rules, Map<String, String> texts, String language) {
        if (!texts.isEmpty()) {
            rules.stream()
                    .filter(rule -> !texts.containsKey("rule." + rule.id()))
                    .forEach(rule -> diagnostics.errorIn(
                            rule.id().value(), DiagnosticCode.NO_TEXT, rule.at(), "rule." + rule.id(), language));
        }
    }
}
