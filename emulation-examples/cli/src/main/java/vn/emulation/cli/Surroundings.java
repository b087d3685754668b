package vn.emulation.cli;

import java.io.OutputStream;
import java.time.Clock;

/**
 * What the desk has of the world around it.
 *
 * @param out where results go
 * @param err where problems and progress go
 * @param clock today's date, which only an application may ask for
 * @param interactive whether a person watches
 */
record Surroundings(OutputStream out, OutputStream err, Clock clock, boolean interactive) {}
