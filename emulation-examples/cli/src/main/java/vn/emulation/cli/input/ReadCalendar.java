package vn.emulation.cli.input;

import vn.emulation.campaign.Campaign;
import vn.emulation.schedule.CampaignCalendar;

/**
 * A calendar that is ready to be shown.
 *
 * @param calendar the calendar
 * @param campaign the campaign, with the law beside it
 */
public record ReadCalendar(CampaignCalendar calendar, Campaign campaign) {}
