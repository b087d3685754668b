/**
 * A calendar as a file that calendar programs read (iCalendar, RFC 5545), written by ical4j.
 *
 * <p>The writer is the desk's own: ical4j brings four jars and a provider of time zones for the whole process, which no
 * host of the library should pay for, and what the file holds any host reads off a {@code CampaignCalendar}. Another
 * library, biweekly, writes years of the default locale's calendar.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.cli.icalendar;

import org.jspecify.annotations.NullMarked;
