package vn.emulation.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.Ruling;

/**
 * What a report was made from, so that it can be made again (nguồn gốc kết quả).
 *
 * <p>Digests are SHA-256 in lower-case hexadecimal.
 *
 * @param libraryVersion the version of this library
 * @param engineVersion the version of the rule engine
 * @param ruleSet the id and version of the rule set
 * @param rulesDigest the digest of its rules
 * @param parametersDigest the digest of its parameters
 * @param inputDigest the digest of everything the request held, whatever its order
 * @param defaults the alternative that each reading without a ruling takes for amounts
 * @param rulings the rulings used
 * @param replaced the names of bundled parameters and rules that the host replaced or added, and of the rules that hold
 *     code which nothing is promised of, as {@code trusted-code:} with the rule's id
 */
@RecordBuilder
public record Provenance(
        String libraryVersion,
        String engineVersion,
        String ruleSet,
        String rulesDigest,
        String parametersDigest,
        String inputDigest,
        List<ReadingChoice> defaults,
        List<Ruling> rulings,
        List<String> replaced) {

    /** Copies the lists. */
    public Provenance {
        defaults = List.copyOf(defaults);
        rulings = List.copyOf(rulings);
        replaced = List.copyOf(replaced);
    }

    /** Returns a builder. */
    public static ProvenanceBuilder builder() {
        return ProvenanceBuilder.builder();
    }
}
