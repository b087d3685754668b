package vn.emulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Sex;

/** The layouts that come with the library. */
class FormLayoutTest {
    private static final Set<String> AGES =
            Set.of("UP_TO_30", "FROM_31_TO_40", "FROM_41_TO_50", "FROM_51_TO_55", "FROM_56_TO_60", "OVER_60");
    private static final Set<String> YEARS = Set.of("UNDER_5", "FROM_5_TO_UNDER_10", "FROM_10");

    @Test
    void there_is_one_of_each_form_in_the_order_of_their_numbers() {
        assertThat(Forms.ALL.keySet()).containsExactly(StatisticsForm.values());
        assertThat(StatisticsForm.withNumber("0603")).contains(StatisticsForm.PROVINCIAL_COMMENDATIONS);
        assertThat(StatisticsForm.withNumber("0606")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StatisticsForm.class)
    void lines_have_ids_of_their_own_and_a_word_only_where_the_form_has_no_code(StatisticsForm form) {
        for (Axis axis : Axis.values()) {
            List<String> ids =
                    Forms.layout(form).lines(axis).stream().map(LayoutLine::id).toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids).allMatch(id -> id.matches("[0-9]{1,2}(\\.[a-z-]+)*|[a-z]+(-[a-z]+)*"));
        }
    }

    @ParameterizedTest
    @EnumSource(StatisticsForm.class)
    void lines_ask_only_for_values_that_a_trait_can_have(StatisticsForm form) {
        FormLayout layout = Forms.layout(form);
        Stream.concat(layout.rows().stream(), layout.columns().stream())
                .flatMap(line -> line.when().stream())
                .filter(filter -> filter.trait() != Trait.AWARD_FORM)
                .forEach(filter -> assertThat(filter.values()).isNotEmpty().allMatch(known(filter.trait())::contains));
    }

    private static Set<String> known(Trait trait) {
        return switch (trait) {
            case AWARD_FORM -> Set.of();
            case KIND -> names(NomineeKind.values());
            case NOMINEE_CLASS -> names(NomineeClass.values());
            case MODE -> names(AwardMode.values());
            case PROPOSER -> names(Proposer.values());
            case LAUNCH_LEVEL -> names(LaunchLevel.values());
            case SCOPE -> names(CampaignScope.values());
            case DURATION -> names(Duration.values());
            case BODY_LEVEL -> names(BodyLevel.values());
            case EDUCATION -> names(Education.values());
            case SEX -> names(Sex.values());
            case AGE -> with(AGES);
            case YEARS_IN_FIELD -> with(YEARS);
        };
    }

    private static Set<String> names(Enum<?>[] values) {
        return with(Arrays.stream(values).map(Enum::name).collect(Collectors.toSet()));
    }

    private static Set<String> with(Set<String> values) {
        return Stream.concat(values.stream(), Stream.of(Trait.NOT_STATED)).collect(Collectors.toSet());
    }

    @Test
    void the_sums_name_no_line_that_a_form_lacks_but_two_rows_of_0602_that_are_not_known() {
        for (FormLayout layout : Forms.ALL.values()) {
            for (Axis axis : Axis.values()) {
                List<String> ids =
                        layout.lines(axis).stream().map(LayoutLine::id).toList();
                assertThat(layout.known(axis).stream()
                                .filter(id -> !ids.contains(id))
                                .toList())
                        .isEqualTo(
                                layout.form() == StatisticsForm.STATE_COMMENDATIONS && axis == Axis.ROWS
                                        ? List.of("4", "5")
                                        : List.of());
            }
        }
    }
}
