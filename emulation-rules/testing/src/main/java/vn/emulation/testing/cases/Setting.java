package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.emulation.rules.EvaluationRequest;

/**
 * What a case is decided from besides its dossiers.
 *
 * @param given the round and the rest, without dossiers
 * @param defaults what its dossiers start from
 */
record Setting(EvaluationRequest given, DefaultDossiers defaults) {

    static final List<String> KEYS = ImmutableList.of(
            "round",
            "decidedOn",
            "grants",
            "counts",
            "rulings",
            "tieDecisions",
            "units",
            "calendar",
            "launch",
            "titlePeriod",
            "decidedBy");

    /**
     * The keys of a setting as they are written, nearer ones over farther ones.
     *
     * @param entries what is written, by key
     */
    record Written(Map<String, YamlMap.Entry> entries) {

        Written {
            entries = ImmutableMap.copyOf(entries);
        }

        Written with(YamlMap nearer) {
            Map<String, YamlMap.Entry> merged = new LinkedHashMap<>(entries);
            nearer.entries().forEach((key, entry) -> {
                if (KEYS.contains(key)) {
                    merged.put(key, entry);
                }
            });
            return new Written(merged);
        }

        YamlMap map() {
            return new YamlMap(Mark.NOWHERE, entries);
        }
    }
}
