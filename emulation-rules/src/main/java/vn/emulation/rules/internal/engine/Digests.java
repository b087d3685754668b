package vn.emulation.rules.internal.engine;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
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
        parts.forEach(part -> add(hasher, json.writeCompact(part)));
        return hasher.hash().toString();
    }

    /** Returns the digest of one part. */
    static String ofPart(EmulationJson json, Object part) {
        return SHA_256.hashBytes(json.writeCompact(part)).toString();
    }

    /**
     * Returns the digest of a request: of digests, so that those of its dossiers can be made anywhere.
     *
     * @param rest the digest of everything but the dossiers
     * @param dossiers the digest of each dossier, in the order of their ids
     */
    static String ofInput(String rest, Iterator<String> dossiers) {
        Hasher hasher = SHA_256.newHasher();
        hasher.putString(rest, StandardCharsets.US_ASCII);
        dossiers.forEachRemaining(digest -> hasher.putString(digest, StandardCharsets.US_ASCII));
        return hasher.hash().toString();
    }

    /** Each part with its length, so that no two lists of parts give the same bytes. */
    private static void add(Hasher hasher, byte[] part) {
        hasher.putInt(part.length).putBytes(part);
    }
}
