package vn.emulation.statistics;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One line of input as the forms see it.
 *
 * @param name what to call it where it is left out
 * @param traits what the lines of a form tell apart
 * @param day the day that puts it into a year, empty when it is not stated
 * @param dated whether a year can hold it; a body or a person simply is there
 * @param count how many there are
 */
record CountedThing(String name, Map<Trait, String> traits, Optional<LocalDate> day, boolean dated, long count) {

    CountedThing {
        traits = ImmutableMap.copyOf(traits);
    }
}
