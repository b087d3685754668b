package vn.emulation.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.selection.BandCount;
import vn.emulation.rules.GroupCount;
import vn.emulation.rules.RoundInParts;
import vn.emulation.rules.RoundMargin;
import vn.emulation.rules.RoundOutline;
import vn.emulation.rules.RoundPlaces;

/**
 * All that the places of a round are given from (số liệu để xét chọn): counts, and the contested rivals. Every process makes
 * the same of it.
 *
 * @param groups how many dossiers of each group there are
 * @param bands how many rivals of each type lie in each band
 * @param contested the contested rivals
 * @param ahead the ids of those ahead of some types, sorted, for the few explanations that name them all
 */
record Settlement(
        ImmutableList<Row> groups,
        ImmutableList<Row> bands,
        ImmutableList<Row> contested,
        ImmutableListMultimap<Integer, String> ahead)
        implements Serializable {

    static GroupCount groupCount(Row row) {
        return new GroupCount(
                JudgedRows.group(row), row.getAs("nominated"), row.getAs("eligible"), row.getAs("unranked"));
    }

    static BandCount bandCount(Row row) {
        return new BandCount(row.getAs("type"), row.getAs("band"), Ints.checkedCast(row.<Long>getAs("rivals")));
    }

    static RoundOutline outline(RoundInParts round, List<Row> groups) {
        return round.outline(groups.stream().map(Settlement::groupCount).toList());
    }

    static RoundMargin margin(RoundOutline outline, List<Row> bands) {
        return outline.margin(bands.stream().map(Settlement::bandCount).toList());
    }

    RoundPlaces places(RoundInParts round) {
        return margin(outline(round, groups), bands)
                .places(contested.stream().map(JudgedRows::rival).toList());
    }

    List<DossierId> ahead(int type) {
        return ahead.get(type).stream().map(DossierId::of).toList();
    }

    /** Returns what tells this settlement from others. */
    String digest() {
        Hasher hasher = Hashing.sha256().newHasher();
        Stream.of(groups, bands, contested)
                .forEach(rows -> rows.forEach(row -> hasher.putString(row + "\n", StandardCharsets.UTF_8)));
        return hasher.hash().toString();
    }
}
