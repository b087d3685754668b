package vn.emulation.law;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import vn.emulation.source.ClauseId;
import vn.emulation.text.Identifiers;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/**
 * Something that is not known of the law for some days (khoảng trống), so that it can be named.
 *
 * @param id the gap's id, such as {@code decree-152-expired}
 * @param received the days on which a dossier that it concerns was received
 * @param text what is not known
 * @param clauses the clauses that tell of it, at least one in the law that ships
 */
public record RegimeGap(String id, DateWindow received, LocalisedText text, List<ClauseId> clauses) {

    /**
     * Normalises the id and copies the clauses.
     *
     * @throws vn.emulation.validation.InvalidValueException if the id is blank, too long or holds an invisible character
     */
    public RegimeGap {
        id = Identifiers.normalise("gap", id);
        clauses = ImmutableSet.copyOf(clauses).asList();
    }
}
