package vn.emulation.cli.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.emulation.message.MessageBundle;
import vn.emulation.text.LocalisedText;
import vn.emulation.text.VisibleText;

/** The texts of the desk in one language. This type is immutable. */
public final class Words {

    private static final String BUNDLE = "vn.emulation.cli.desk";
    private static final MessageBundle TEXTS = MessageBundle.of(BUNDLE, Words.class.getClassLoader());
    private static final int MOST_NAMED = 12;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
    }

    /** Returns the English texts for {@code en} and the Vietnamese ones for any other language tag. */
    public static Words in(String language) {
        return new Words(language.equals("en") ? Locale.ENGLISH : VIETNAMESE);
    }

    /** Returns the language. */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns the text of a key with its arguments filled in.
     *
     * @throws java.util.MissingResourceException if the key has no text
     */
    public String text(String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }

    /** Returns what a person calls a constant, such as {@code eligible}. */
    public String of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Returns the text in this language, fit for one line. */
    public String of(LocalisedText text) {
        return VisibleText.of(text.in(locale));
    }

    /** Returns a day as people write it. */
    public String of(LocalDate day) {
        return text("date", day.getDayOfMonth(), day.getMonthValue(), day.getYear(), day);
    }

    /**
     * Returns ids with commas between them, of more than twelve the first twelve and the number of the others.
     *
     * @param others the key of the text that joins what is named and how many are not
     */
    public String some(List<String> ids, String others) {
        String named = ids.stream().limit(MOST_NAMED).map(VisibleText::of).collect(Collectors.joining(", "));
        return ids.size() <= MOST_NAMED ? named : text(others, named, ids.size() - MOST_NAMED);
    }

    /** Returns the text with a capital first letter. */
    public String sentence(String text) {
        int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }

    /** Returns the bundle itself, for what fills in arguments in its own way. */
    public ResourceBundle bundle() {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), noFallback);
    }
}
