/**
 * The calendar of a campaign: milestones, deadlines of rounds, duties and the time limits of the law.
 *
 * <p>Nothing here is promised to hosts; it may change without notice.
 */
@NullMarked
package vn.emulation.rules.internal.schedule;

import org.jspecify.annotations.NullMarked;
