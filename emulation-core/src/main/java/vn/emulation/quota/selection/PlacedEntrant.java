package vn.emulation.quota.selection;

import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.quota.Standing;

/**
 * An entrant with how it came out.
 *
 * @param id the entrant
 * @param standing how it came out
 * @param tie the digest of the tie its place hangs on, empty when it hangs on none
 * @param certainFrom where a cap over all it competes with is not known: the smallest number with which it is certain
 *     to receive a place; empty where no number is, or every number is known
 */
public record PlacedEntrant(String id, Standing standing, Optional<String> tie, OptionalInt certainFrom) {}
