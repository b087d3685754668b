package vn.emulation.quota;

import java.util.OptionalInt;

/**
 * A candidate with how it came out.
 *
 * @param candidate the candidate
 * @param standing how it came out
 * @param certainFrom while the number of places is not known: the smallest with which it is certain to receive one;
 *     empty where no number is or the number is known
 */
public record PlacedCandidate(Candidate candidate, Standing standing, OptionalInt certainFrom) {}
