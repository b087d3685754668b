package vn.emulation.rules.internal.sentence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.emulation.rules.internal.sentence.SentenceToken.Kind;

/** What an author writes into a slot, which is copied into the rule only if it has the strict form of its kind. */
enum SlotValue implements Symbol {
    /** A whole number. */
    NUMBER(Kind.WORD, Pattern.compile("-?\\p{Nd}.*"), Pattern.compile("0|-?[1-9][0-9]{0,17}"), "12"),
    /** Any text in quotation marks. */
    TEXT(Kind.TEXT, Pattern.compile(".*"), Pattern.compile("[^\"\\\\\\p{Cntrl}]*"), "\"provincial-merit-certificate\""),
    /** A name or list of names in quotation marks. */
    NAME(
            Kind.TEXT,
            Pattern.compile(".*"),
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .,/:=_-]*"),
            "\"poor-2021-2025/V.2/late\""),
    /** A day. */
    DAY(Kind.WORD, Pattern.compile("\\p{Nd}.*"), Pattern.compile("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}"), "15/10/2026");

    private static final DateTimeFormatter DAY_FORM =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter OFFICIAL_FORM = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Kind kind;
    private final Pattern shape;
    private final Pattern form;
    private final String example;

    SlotValue(Kind kind, Pattern shape, Pattern form, String example) {
        this.kind = kind;
        this.shape = shape;
        this.form = form;
        this.example = example;
    }

    /** Returns whether the token was meant to be such a value. */
    boolean isMeantBy(SentenceToken token) {
        return token.kind() == kind && shape.matcher(token.text()).matches();
    }

    /** Returns how a rule file writes the value, or empty if it is none. */
    Optional<String> written(SentenceToken token) {
        if (!form.matcher(token.text()).matches()) {
            return Optional.empty();
        }
        return switch (this) {
            case NUMBER -> Optional.of(token.text());
            case TEXT, NAME -> Optional.of("\"" + token.text() + "\"");
            case DAY -> day(token.text()).map(day -> "\"" + day + "\"");
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY_FORM));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Returns a day as official documents write it, each part with all its digits. */
    static String dayText(LocalDate day) {
        return OFFICIAL_FORM.format(day);
    }

    /** Returns the key of what people call it. */
    String key() {
        return "sentence-value." + name().toLowerCase(Locale.ROOT);
    }

    /** Returns a value that is right. */
    String example() {
        return example;
    }

    /** Returns what stands for any value where a sentence is shown. */
    String gap() {
        return kind == Kind.TEXT ? "\"…\"" : "…";
    }
}
