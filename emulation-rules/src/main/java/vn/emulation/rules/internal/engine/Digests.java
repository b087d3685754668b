package vn.emulation.rules.internal.engine;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** SHA-256 digests of rules, parameters and inputs, independent of their order. */
public final class Digests {

    private static final HashFunction SHA_256 = Hashing.sha256();

    private Digests() {}

    /** Returns the digest of the rules. */
    public static String ofRules(LoadedRules loaded) {
        Hasher hasher = SHA_256.newHasher();
        loaded.rules().stream()
                .sorted(Comparator.comparing(RuleDefinition::id))
                .map(RuleDefinition::canonical)
                .forEach(rule -> add(hasher, rule.getBytes(StandardCharsets.UTF_8)));
        return hasher.hash().toString();
    }

    /** Returns the digest of the parameters. */
    public static String ofParameters(LoadedRules loaded, EmulationJson json) {
        return ofParts(json, loaded.parameters().parameters());
    }

    /** Returns the digest of the given parts, in the given order. */
    public static String ofParts(EmulationJson json, List<?> parts) {
        Hasher hasher = SHA_256.newHasher();
        parts.forEach(
                part -> add(hasher, part instanceof WrittenPart written ? written.json() : json.writeCompact(part)));
        return hasher.hash().toString();
    }

    /** Each part with its length, so that no two lists of parts give the same bytes. */
    private static void add(Hasher hasher, byte[] part) {
        hasher.putInt(part.length).putBytes(part);
    }
}
