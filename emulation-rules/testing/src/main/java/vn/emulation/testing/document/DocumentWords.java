package vn.emulation.testing.document;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.message.MessageBundle;
import vn.emulation.rules.RuleTexts;
import vn.emulation.text.LocalisedText;
import vn.emulation.text.VisibleText;
import vn.emulation.time.DateWindow;

/**
 * The words of documents in one language.
 *
 * @param locale the language
 */
record DocumentWords(Locale locale) {

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.testing.document", DocumentWords.class.getClassLoader());
    private static final MessageBundle VOCABULARY =
            MessageBundle.of("vn.emulation.rules.vocabulary", RuleTexts.class.getClassLoader());

    String language() {
        return isEnglish() ? "en" : "vi";
    }

    boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    String text(String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }

    boolean has(String key) {
        return TEXTS.has(key);
    }

    String of(LocalisedText text) {
        return VisibleText.of(text.in(locale));
    }

    String vocabulary(String key, Object... arguments) {
        return VOCABULARY.text(locale, key, arguments);
    }

    /** Returns what a constant is called, or empty for what is none. */
    Optional<String> constant(String name) {
        return Optional.of("value." + name).filter(VOCABULARY::has).map(key -> vocabulary(key));
    }

    String day(LocalDate day) {
        return text("day", day.getDayOfMonth(), day.getMonthValue(), day.getYear(), month(day.getMonthValue()));
    }

    String day(MonthDay day) {
        return text("month-day", day.getDayOfMonth(), day.getMonthValue(), month(day.getMonthValue()));
    }

    private String month(int month) {
        return text("month." + month);
    }

    String window(DateWindow window) {
        String from = window.from().map(this::day).orElse("");
        String before = window.before().map(this::day).orElse("");
        if (from.isEmpty() && before.isEmpty()) {
            return text("window.always");
        }
        return text("window" + (from.isEmpty() ? "" : ".from") + (before.isEmpty() ? "" : ".before"), from, before);
    }
}
