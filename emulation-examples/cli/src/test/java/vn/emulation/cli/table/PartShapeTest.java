package vn.emulation.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each shape against the pattern that says the same. */
class PartShapeTest {

    private static final int TEXTS = 5_000;
    private static final String LETTERS = "@#.:=()[]!, \n\u00A0aZ_9ế";

    private enum Shape {
        DOCUMENT("([^@#]+)(?:@([^#]*))?(?:#(.*))?", "report@2026-09-30#12/BC"),
        ACHIEVEMENT("([^@]+)@([^.:]*)\\.\\.([^.:]*):(.*)", "A-1@2026-01-01..2026-10-01: what"),
        CRITERION("([^=]+)=\\s*([A-Za-z_]+)\\s*(?:\\(([^)]*)\\))?\\s*(?::(.*))?", "II.1=MET(92.5): BC 12"),
        AWARD(
                "([^@]+)@([^\\[=!#:]+)(?:\\[([^.\\]]*)\\.\\.([^.\\]]*)])?\\s*(?:=([^!#:]*))?(?:!([^#:]*))?(?:#([^:]*))?"
                        + "(?::(.*))?",
                "merit@2024-04-10[2023-01-01..2024-01-01]=THEMATIC!2025-02-01#12/QĐ: TT-1, TT-2"),
        CONDUCT(
                "([A-Za-z_]+)\\s*(?:\\(([^)]*)\\))?\\s*@([^.]*)\\.\\.([^.]*)",
                "DISCIPLINE(WARNING)@2026-01-05..2027-01-05");

        private final Pattern pattern;
        private final String example;

        Shape(String pattern, String example) {
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
            this.example = example;
        }

        Function<String, Optional<Parts>> taken() {
            return switch (this) {
                case DOCUMENT -> PartShape::document;
                case ACHIEVEMENT -> PartShape::achievement;
                case CRITERION -> PartShape::criterion;
                case AWARD -> PartShape::award;
                case CONDUCT -> PartShape::conduct;
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_part_is_taken_apart_as_the_pattern_says(Shape shape) {
        Random dice = new Random(20261127);
        int fitting = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = changed(shape.example, dice);
            Optional<List<Optional<String>>> expected = groups(shape.pattern.matcher(text));
            fitting += expected.isPresent() ? 1 : 0;

            assertThat(shape.taken().apply(text).map(Parts::groups))
                    .describedAs(text)
                    .isEqualTo(expected);
        }
        assertThat(fitting).isBetween(TEXTS / 20, TEXTS - 10);
    }

    private static Optional<List<Optional<String>>> groups(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Optional<String>> groups = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            groups.add(Optional.ofNullable(matcher.group(group)));
        }
        return Optional.of(groups);
    }

    /** A few characters are left out, put in or exchanged. */
    private static String changed(String example, Random dice) {
        StringBuilder text = new StringBuilder(example);
        for (int changes = dice.nextInt(5); changes > 0; changes--) {
            int from = dice.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + dice.nextInt(dice.nextInt(4) == 0 ? 12 : 2));
            String put = dice.nextBoolean() ? "" : "" + LETTERS.charAt(dice.nextInt(LETTERS.length()));
            text.replace(from, to, put);
        }
        return text.toString();
    }
}
