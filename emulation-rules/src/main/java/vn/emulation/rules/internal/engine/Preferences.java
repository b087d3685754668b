package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import vn.emulation.decision.Finding;
import vn.emulation.dossier.DossierId;

/**
 * By what eligible dossiers of one rank come one before another.
 *
 * @param chain the place of each key in the order of preferences, ascending
 * @param keys for each eligible dossier its keys in that order, 1 where it is preferred and 0 where it is not
 * @param findings for each eligible dossier what its preferences rest on
 */
public record Preferences(
        List<Integer> chain,
        ImmutableSortedMap<DossierId, List<Integer>> keys,
        ImmutableSortedMap<DossierId, List<Finding>> findings) {

    /** Copies the list. */
    public Preferences {
        chain = List.copyOf(chain);
    }
}
