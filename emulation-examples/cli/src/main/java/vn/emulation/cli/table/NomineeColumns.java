package vn.emulation.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.table.NomineeColumn.Part;
import vn.emulation.cli.words.Words;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.quota.selection.RankingKey;
import vn.emulation.text.Identifiers;
import vn.emulation.text.VisibleText;

/**
 * The columns that a ranking and limits ask for.
 *
 * @param id the column of ids
 * @param keys those of the ranking's keys, in their order
 * @param traits those of the traits by which limits count, by name
 */
record NomineeColumns(NomineeColumn id, List<NomineeColumn> keys, List<NomineeColumn> traits) {

    /**
     * Returns the columns.
     *
     * @throws Refusal if two of them would have one name
     */
    static NomineeColumns of(List<RankingKey> ranking, List<Limit> limits, Words words) {
        Set<String> traits = new TreeSet<>();
        limits.stream()
                .flatMap(NomineeColumns::scopes)
                .forEach(scope -> traits.addAll(scope.where().keySet()));
        NomineeColumns columns = new NomineeColumns(
                new NomineeColumn(Part.ID, "id", true),
                ranking.stream()
                        .map(key -> new NomineeColumn(Part.KEY, key.name(), true))
                        .toList(),
                traits.stream()
                        .map(trait -> new NomineeColumn(Part.TRAIT, trait, true))
                        .toList());
        Set<String> names = new TreeSet<>();
        for (TableColumn column : columns.all()) {
            if (!names.add(column.header().toLowerCase(Locale.ROOT))) {
                throw new Refusal(words.text("select.names", VisibleText.of(column.header())));
            }
        }
        return columns;
    }

    private static Stream<Scope> scopes(Limit limit) {
        Stream<Scope> bases = Stream.of(limit.most(), limit.least())
                .flatMap(Optional::stream)
                .filter(LimitNumber.Share.class::isInstance)
                .flatMap(share -> scope(((LimitNumber.Share) share).of()).stream());
        return Stream.concat(Stream.of(limit.scope()), bases);
    }

    private static Optional<Scope> scope(ShareBase base) {
        if (base instanceof ShareBase.Nominated nominated) {
            return Optional.of(nominated.of());
        }
        return base instanceof ShareBase.Selected selected ? Optional.of(selected.of()) : Optional.empty();
    }

    private List<TableColumn> all() {
        List<TableColumn> all = new ArrayList<>(List.of(id));
        all.addAll(keys);
        all.addAll(traits);
        return all;
    }

    /** Returns these columns, and a trait for any other name. */
    TableColumns open() {
        return new TableColumns(
                all(), Optional.of(name -> new NomineeColumn(Part.TRAIT, Identifiers.normalise("trait", name), false)));
    }
}
