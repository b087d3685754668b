package vn.emulation.quota.selection.audit;

import com.google.common.base.Utf8;
import com.google.common.hash.Hashing;
import com.google.common.hash.PrimitiveSink;
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
        return Hashing.sha256()
                .hashObject(places, (number, sink) -> {
                    put(List.of(selection), sink);
                    put(keys.stream().map(TieDigest::plain).toList(), sink);
                    sink.putInt(number);
                    put(tied, sink);
                    put(limits, sink);
                })
                .toString();
    }

    private static void put(List<String> texts, PrimitiveSink sink) {
        sink.putInt(texts.size());
        texts.forEach(text -> sink.putInt(Utf8.encodedLength(text)).putString(text, StandardCharsets.UTF_8));
    }

    private static String plain(BigDecimal key) {
        BigDecimal shortest = key.stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), 0)).toPlainString();
    }
}
