package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.emulation.dossier.DossierId;
import vn.emulation.source.ClauseId;

/**
 * A case as far as it has been read: what the rows of its table start from.
 *
 * @param at where it stands
 * @param name what it is called
 * @param clause the clause it is for
 * @param why what it shows
 * @param setting what it is decided from besides dossiers
 * @param one whether it is about one dossier, of which it speaks without its id
 * @param dossiers its dossiers, by id
 * @param limits the limits expected, empty where nobody looks at them
 * @param prizes the prizes expected, empty where nobody looks at them
 */
@RecordBuilder
record Draft(
        Mark at,
        String name,
        Optional<ClauseId> clause,
        String why,
        Setting.Written setting,
        boolean one,
        Map<DossierId, GivenDossier> dossiers,
        Optional<Set<String>> limits,
        Optional<Map<DossierId, String>> prizes) {

    /** The id of a case's only dossier that is given none. */
    static final DossierId ONLY = DossierId.of("HS-1");

    Draft {
        dossiers = ImmutableMap.copyOf(dossiers);
        limits = limits.map(ImmutableSortedSet::copyOf);
        prizes = prizes.map(ImmutableSortedMap::copyOf);
    }

    static Draft blank(Setting.Written setting) {
        return new Draft(
                Mark.NOWHERE, "", Optional.empty(), "", setting, true, Map.of(), Optional.empty(), Optional.empty());
    }

    boolean expectsNothing() {
        return limits.isEmpty()
                && prizes.isEmpty()
                && dossiers.values().stream().allMatch(each -> each.expected().isEmpty());
    }
}
