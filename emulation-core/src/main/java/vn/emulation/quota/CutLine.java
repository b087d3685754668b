package vn.emulation.quota;

/**
 * How far down a number of places would reach.
 *
 * @param places the number of places, from 0
 * @param position the last position that is then certain to receive one; with fewer places it is a better one
 */
public record CutLine(int places, int position) {}
