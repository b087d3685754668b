package vn.emulation.quota;

/**
 * A candidate with how it came out.
 *
 * @param candidate the candidate
 * @param standing how it came out
 */
public record PlacedCandidate(Candidate candidate, Standing standing) {}
