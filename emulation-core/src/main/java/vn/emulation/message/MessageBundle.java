package vn.emulation.message;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts for people, in Vietnamese and English, read from {@code <name>_vi.properties} and {@code <name>_en.properties}.
 *
 * <p>The default locale is never consulted: a locale whose language is English reads English, every other reads
 * Vietnamese. Texts are {@link MessageFormat} patterns whose arguments are text, so an apostrophe is written twice.
 * This type is immutable.
 */
public final class MessageBundle {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle vietnamese;
    private final ResourceBundle english;

    private MessageBundle(ResourceBundle vietnamese, ResourceBundle english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Reads both languages of a bundle.
     *
     * @param name the base name, with dots
     * @param loader the class loader that sees the bundle
     * @throws java.util.MissingResourceException if either language is missing
     */
    public static MessageBundle of(String name, ClassLoader loader) {
        return new MessageBundle(
                ResourceBundle.getBundle(name, VIETNAMESE, loader, NO_FALLBACK),
                ResourceBundle.getBundle(name, Locale.ENGLISH, loader, NO_FALLBACK));
    }

    /** Returns whether the key has a text in both languages. */
    public boolean has(String key) {
        return vietnamese.containsKey(key) && english.containsKey(key);
    }

    /**
     * Returns the text of a key with its arguments filled in. An argument that is a key after {@code @} stands for the
     * text of that key.
     *
     * @throws java.util.MissingResourceException if the key has no text
     */
    public String text(Locale locale, String key, List<String> arguments) {
        ResourceBundle texts = locale.getLanguage().equals("en") ? english : vietnamese;
        Object[] filled =
                arguments.stream().map(argument -> named(texts, argument)).toArray();
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(filled);
    }

    private static String named(ResourceBundle texts, String argument) {
        boolean key = argument.startsWith("@") && texts.containsKey(argument.substring(1));
        return key ? texts.getString(argument.substring(1)) : argument;
    }

    /** Returns the text of a key that takes arguments, or none. */
    public String text(Locale locale, String key, Object... arguments) {
        return text(locale, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
