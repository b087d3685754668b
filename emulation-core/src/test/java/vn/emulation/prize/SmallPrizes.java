package vn.emulation.prize;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.AwardCategory;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.source.Alternative;
import vn.emulation.source.Citation;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.text.LocalisedText;

/** Terms of one certificate, for individuals and collectives, with numbers of the test's choice. */
final class SmallPrizes {

    static final AwardFormId CERTIFICATE = AwardFormId.of("certificate");
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static final LocalisedText TEXT = new LocalisedText("Thử", "Test");

    private SmallPrizes() {}

    static PrizeTerms terms(BigDecimal coefficient, BigDecimal baseSalary, BigDecimal multiplier, BigDecimal unit) {
        return new PrizeTerms(
                List.of(form("by")),
                List.of(
                        number(PrizeForm.COEFFICIENT + "certificate", coefficient),
                        number("base-salary", baseSalary),
                        number("by", multiplier),
                        number("prize-rounding-unit", unit)),
                readings(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static PrizeForm form(String multiplier) {
        return new PrizeForm(
                CERTIFICATE,
                TEXT,
                AwardCategory.COMMENDATION_FORM,
                PrizePayer.DECIDING_BODY,
                List.of(
                        new PrizeKind(NomineeKind.INDIVIDUAL, Optional.empty()),
                        new PrizeKind(NomineeKind.COLLECTIVE, Optional.of(multiplier))));
    }

    static Parameter number(String name, BigDecimal number, ReadingChoice... readings) {
        return parameter(name, new ParameterCase(List.of(readings), new ParameterValue.Amount(number)));
    }

    static Parameter parameter(String name, ParameterCase... cases) {
        return Parameter.builder()
                .name(name)
                .description(TEXT)
                .unit("number")
                .clock(Clock.DECIDED)
                .values(List.of(new DatedValue(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Citation.of(ClauseId.of("decree/" + name.replace('/', '.')))),
                        LocalDate.of(2026, 11, 1),
                        List.of(cases))))
                .build();
    }

    static List<Reading> readings() {
        return List.of(
                reading(PrizeRounding.READING.value(), PrizeRounding.values()),
                reading(PrizeOrder.READING.value(), PrizeOrder.values()));
    }

    private static Reading reading(String id, Enum<?>... constants) {
        return reading(id, Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
    }

    static Reading reading(String id, String... keys) {
        return new Reading(
                ReadingId.of(id),
                List.of(ClauseId.of("decree/1")),
                TEXT,
                Stream.of(keys)
                        .map(key -> new Alternative(key, new LocalisedText("Là " + key, "It is " + key)))
                        .toList(),
                keys[0],
                TEXT);
    }

    static <T> List<T> and(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
