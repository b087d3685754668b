package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.law.LegalForm;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.Regime;
import vn.emulation.law.RegimeGap;
import vn.emulation.nominee.NomineeKind;

/** Every day from 2022 to 2030: exactly one regime, and where its text is not known, a gap that has a name. */
class RegimeSweepTest {
    private static final LegalFrame FRAME = BundledLaw.load().frame();

    private static Stream<LocalDate> days() {
        return LocalDate.parse("2022-01-01").datesUntil(LocalDate.parse("2031-01-01"));
    }

    private static List<Regime> regimes(LocalDate day) {
        return FRAME.regimes().stream()
                .filter(regime -> regime.received().contains(day))
                .toList();
    }

    @Test
    void every_day_has_one_regime_or_a_named_gap() {
        assertThat(days()).hasSize(3287).allSatisfy(day -> {
            assertThat(regimes(day)).hasSize(1);
            assertThat(FRAME.gapsOn(day).isEmpty())
                    .isEqualTo(regimes(day).get(0).textKnown());
        });
    }

    @Test
    void for_each_award_and_kind_of_nominee_at_most_one_provision_holds_and_none_where_the_text_is_not_known() {
        assertThat(days()).allSatisfy(day -> {
            Regime regime = FRAME.regimeOn(day).orElseThrow();
            for (LegalForm form : FRAME.forms()) {
                for (NomineeKind kind : NomineeKind.values()) {
                    long open = FRAME.provisions().stream()
                            .filter(provision -> provision.opens(regime.id(), form.id(), kind))
                            .count();
                    assertThat(open).isLessThanOrEqualTo(regime.textKnown() ? 1 : 0);
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-30, none, before-decree-91",
        "2017-10-01, law-2003,",
        "2023-12-30, law-2003,",
        "2023-12-31, law-2003,",
        "2024-01-01, law-2022-decree-98,",
        "2025-06-30, law-2022-decree-98,",
        "2025-07-01, law-2022-decree-152,",
        "2026-09-30, law-2022-decree-152,",
        "2026-10-01, law-2026, law-06-2026-text",
        "2027-02-28, law-2026, law-06-2026-text",
        "2027-03-01, law-2026, law-06-2026-text decree-152-lapsed"
    })
    void a_regime_and_a_gap_begin_on_their_day(LocalDate day, String regime, @Nullable String gaps) {
        assertThat(FRAME.regimeOn(day).map(each -> each.id().value()).orElse("none"))
                .isEqualTo(regime);
        assertThat(FRAME.gapsOn(day).stream().map(RegimeGap::id).collect(Collectors.joining(" ")))
                .isEqualTo(Objects.requireNonNullElse(gaps, ""));
    }
}
