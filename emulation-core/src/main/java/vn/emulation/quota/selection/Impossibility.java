package vn.emulation.quota.selection;

/**
 * A floor that cannot be kept beside the other limits (giới hạn không thể thực hiện).
 *
 * @param limit the limit, or the first by id of those of its entrants; empty where the limits only together ask too much
 * @param needed how many its floor and those inside it ask for
 * @param attainable how many the caps and the entrants there are leave it
 */
public record Impossibility(String limit, long needed, long attainable) {}
