package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.emulation.message.MessageBundle;

/**
 * Places that nobody can use, and why (chỉ tiêu không sử dụng).
 *
 * @param places how many, from 1
 * @param fullUnits the units at their maximum that no full group holds back, by id
 * @param fullGroups the groups at their maximum, those that stand in another full group left out, by id
 * @param weightless the units that receive no more than their minimum because their weight is 0, by id
 */
public record UnusedPlaces(int places, List<String> fullUnits, List<String> fullGroups, List<String> weightless) {
    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.messages", UnusedPlaces.class.getClassLoader());

    /** Copies the lists. */
    public UnusedPlaces {
        fullUnits = List.copyOf(fullUnits);
        fullGroups = List.copyOf(fullGroups);
        weightless = List.copyOf(weightless);
    }

    /** Returns how many places are unused and who is full, in Vietnamese or English. */
    public String text(Locale locale) {
        List<String> sentences = new ArrayList<>();
        sentences.add(TEXTS.text(locale, "apportionment.unused", places));
        add(sentences, locale, "apportionment.unused.units", fullUnits);
        add(sentences, locale, "apportionment.unused.groups", fullGroups);
        add(sentences, locale, "apportionment.unused.weightless", weightless);
        return String.join(" ", sentences);
    }

    private static void add(List<String> sentences, Locale locale, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            sentences.add(TEXTS.text(locale, key, String.join(", ", ids)));
        }
    }
}
