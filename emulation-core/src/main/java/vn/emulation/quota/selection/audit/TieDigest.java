package vn.emulation.quota.selection.audit;

import com.google.common.base.Utf8;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The digest of a tie: SHA-256 over the selection's name, the keys, the places, the tied and the limits.
 *
 * <p>A list is its length and its texts; a text is its length in UTF-8 and that; numbers are four bytes, the lowest
 * first.
 */
final class TieDigest {
    private TieDigest() {}

    static String of(String selection, List<BigDecimal> keys, int places, List<String> tied, List<String> limits) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(List.of(selection), hasher);
        put(keys.stream().map(TieDigest::plain).toList(), hasher);
        hasher.putInt(places);
        put(tied, hasher);
        put(limits, hasher);
        return hasher.hash().toString();
    }

    private static void put(List<String> texts, Hasher hasher) {
        hasher.putInt(texts.size());
        texts.forEach(text -> hasher.putInt(Utf8.encodedLength(text)).putString(text, StandardCharsets.UTF_8));
    }

    private static String plain(BigDecimal key) {
        BigDecimal shortest = key.stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), 0)).toPlainString();
    }
}
