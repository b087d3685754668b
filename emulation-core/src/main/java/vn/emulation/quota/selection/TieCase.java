package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.emulation.text.Decimals;

/**
 * Entrants equal by every key for whom there are too few places: a council has to choose (trường hợp đồng hạng).
 *
 * @param digest what a decision quotes: SHA-256 over the rest of the case and the name of the selection, in lower-case
 *     hexadecimal
 * @param keys the values of the ranking's keys that they share
 * @param places how many of them are selected, from 1, fewer than they are
 * @param tied the entrants, by id
 * @param limits the limits that make the places too few, by id
 * @param waiting entrants of worse levels whose place hangs on the choice, by id
 */
public record TieCase(
        String digest,
        List<BigDecimal> keys,
        int places,
        List<String> tied,
        List<String> limits,
        List<String> waiting) {

    /** Sorts the ids; whether it is a tie at all, an audit of the selection tells. */
    public TieCase {
        keys = keys.stream().map(Decimals::shortest).toList();
        tied = ImmutableSortedSet.copyOf(tied).asList();
        limits = ImmutableSortedSet.copyOf(limits).asList();
        waiting = ImmutableSortedSet.copyOf(waiting).asList();
    }

    static TieCase of(
            String selection,
            List<BigDecimal> keys,
            int places,
            List<String> tied,
            List<String> limits,
            List<String> waiting) {
        TieCase unnamed = new TieCase("", keys, places, tied, limits, waiting);
        return new TieCase(digest(selection, unnamed), keys, places, tied, limits, waiting);
    }

    private static String digest(String selection, TieCase unnamed) {
        Hasher hasher = Hashing.sha256().newHasher();
        add(hasher, List.of(selection));
        add(hasher, unnamed.keys.stream().map(BigDecimal::toPlainString).toList());
        hasher.putInt(unnamed.places);
        add(hasher, unnamed.tied);
        add(hasher, unnamed.limits);
        return hasher.hash().toString();
    }

    /** Each text with its length, so that no two lists give the same bytes. */
    private static void add(Hasher hasher, List<String> texts) {
        hasher.putInt(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            hasher.putInt(bytes.length).putBytes(bytes);
        }
    }
}
