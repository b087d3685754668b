package vn.emulation.rules.internal.schedule;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.campaign.Campaign;
import vn.emulation.message.MessageBundle;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.CalendarRequest;
import vn.emulation.text.LocalisedText;

/**
 * What every part of a calendar is made from.
 *
 * @param campaign the campaign
 * @param parameters the parameters of its rules, by name
 * @param readings its readings
 * @param request what was asked for
 */
record CalendarTerms(
        Campaign campaign,
        ImmutableSortedMap<String, Parameter> parameters,
        Readings readings,
        CalendarRequest request) {

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.rules.schedule", CalendarTerms.class.getClassLoader());
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    Optional<Parameter> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** Returns a text of the calendar's own, about something that has a name. */
    static LocalisedText text(String key, LocalisedText named) {
        return new LocalisedText(
                TEXTS.text(VIETNAMESE, key, List.of(named.vi())), TEXTS.text(Locale.ENGLISH, key, List.of(named.en())));
    }
}
