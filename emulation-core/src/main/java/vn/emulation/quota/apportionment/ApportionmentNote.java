package vn.emulation.quota.apportionment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.emulation.message.MessageBundle;

/**
 * What a method does that a reader may not expect (lưu ý về phương pháp).
 *
 * @param kind what it does
 * @param units the units it concerns, by id, at least one
 */
public record ApportionmentNote(Kind kind, List<UnitChange> units) {
    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.messages", ApportionmentNote.class.getClassLoader());

    /** What can be noted. */
    public enum Kind {
        /** Webster's method gives these units another number of places. */
        DIFFERS_FROM_WEBSTER("apportionment.note.differs"),
        /** With one place more in all, these units would receive fewer (the Alabama paradox). */
        LOSES_WHEN_ONE_IS_ADDED("apportionment.note.loses");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** Copies the units. */
    public ApportionmentNote {
        units = List.copyOf(units);
    }

    /** Returns the note as a sentence, in Vietnamese or English. */
    public String text(Locale locale) {
        return TEXTS.text(
                locale, kind.key, units.stream().map(UnitChange::toString).collect(Collectors.joining(", ")));
    }
}
