package vn.emulation.cli.testing;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/**
 * How much of something the cases show.
 *
 * @param figure its name, such as {@code boundary} or {@code mutants}
 * @param title what it counts, for a person
 * @param seen how many are shown
 * @param all how many there are
 * @param percent the share, in percent with two digits, rounded down
 * @param least the share asked for, in percent with two digits, empty where none is
 * @param met whether it is as high as asked for
 */
@RecordBuilder
public record ShownFigure(
        String figure, String title, int seen, int all, String percent, Optional<String> least, boolean met) {}
