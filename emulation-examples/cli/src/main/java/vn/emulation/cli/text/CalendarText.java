package vn.emulation.cli.text;

import java.time.LocalDate;
import java.util.List;
import vn.emulation.cli.input.ReadCalendar;
import vn.emulation.cli.view.DueTeller;
import vn.emulation.cli.words.Words;
import vn.emulation.schedule.CampaignCalendar;
import vn.emulation.schedule.DueAction;

/** Lays out a calendar as text, a paragraph for each thing that is due. */
public final class CalendarText {

    private CalendarText() {}

    /** Returns the calendar in UTF-8. */
    public static byte[] of(ReadCalendar read, Words words) {
        CampaignCalendar calendar = read.calendar();
        DueTeller teller = new DueTeller(read.campaign(), words);
        TextPage page = new TextPage(words.locale());
        page.paragraph(0, words.text("due.title", words.of(calendar.title())));
        List<DueAction> dated = calendar.actions().stream()
                .filter(action -> action.earliest().isPresent())
                .toList();
        List<DueAction> undated = calendar.actions().stream()
                .filter(action -> action.earliest().isEmpty())
                .toList();
        section(page, words.text("due.dated", dated.size()), dated, teller, words);
        section(page, words.text("due.open", undated.size()), undated, teller, words);
        return page.bytes();
    }

    private static void section(TextPage page, String heading, List<DueAction> actions, DueTeller teller, Words words) {
        if (actions.isEmpty()) {
            return;
        }
        page.section(heading);
        for (DueAction action : actions) {
            page.blank().hanging(0, label(action, words), teller.what(action));
            teller.details(action).forEach(line -> page.paragraph(2, line));
        }
    }

    private static String label(DueAction action, Words words) {
        return action.dates()
                .get(0)
                .lastDay()
                .map((LocalDate day) -> words.of(day) + "  ")
                .orElse("?  ");
    }
}
