package vn.emulation.cli.table;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.cli.words.DayText;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PastAwardBuilder;

/** How the parts of cells on a nominee's awards and conduct are read. */
final class RecordValues {

    /** Such as {@code certificate@2024-04-10[2023-01-01..2024-01-01]=THEMATIC!2025-02-01#12/QĐ: TT-1, TT-2}. */
    private static final Pattern AWARD = Pattern.compile(
            "([^@]+)@([^\\[=!#:]+)(?:\\[([^.\\]]*)\\.\\.([^.\\]]*)])?\\s*(?:=([^!#:]*))?(?:!([^#:]*))?(?:#([^:]*))?(?::(.*))?",
            Pattern.DOTALL);

    /** Such as {@code DISCIPLINE(WARNING)@2026-01-05..2027-01-05}. */
    private static final Pattern CONDUCT =
            Pattern.compile("([A-Za-z_]+)\\s*(?:\\(([^)]*)\\))?\\s*@([^.]*)\\.\\.([^.]*)");

    private RecordValues() {}

    static Optional<PastAward> award(String text) {
        Matcher parts = AWARD.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        PastAwardBuilder award = PastAward.builder()
                .decision(PartValues.part(parts, 7).filter(number -> !number.isEmpty()))
                .period(read(parts, 3, any -> PartValues.window(parts, 3)))
                .mode(read(parts, 5, CellValues.constant(AwardMode.class)))
                .achievements(rewarded(parts))
                .revokedOn(read(parts, 6, DayText::read));
        if (isUnread(parts, 3, award.period())
                || isUnread(parts, 5, award.mode())
                || isUnread(parts, 6, award.revokedOn())
                || isUnread(parts, 7, award.decision())) {
            return Optional.empty();
        }
        return CellValues.id(AwardFormId::of)
                .apply(parts.group(1))
                .flatMap(form -> read(parts, 2, DayText::read)
                        .map(day -> award.form(form).decidedOn(day).build()));
    }

    /** What an award rewarded is known where it stands behind a colon, be it nothing. */
    private static Listing<AchievementId> rewarded(Matcher parts) {
        return PartValues.part(parts, 8)
                .map(PartValues::references)
                .map(ids -> Listing.complete(ids.stream().map(AchievementId::of).toList()))
                .orElse(Listing.unknown());
    }

    static Optional<ConductRecord> conduct(String text) {
        Matcher parts = CONDUCT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<DisciplineLevel> level = read(parts, 2, CellValues.constant(DisciplineLevel.class));
        if (isUnread(parts, 2, level)) {
            return Optional.empty();
        }
        return read(parts, 1, CellValues.constant(ConductKind.class))
                .flatMap(kind -> PartValues.window(parts, 3).map(period -> new ConductRecord(kind, period, level)));
    }

    private static <T> Optional<T> read(Matcher parts, int group, Function<String, Optional<T>> conversion) {
        return PartValues.part(parts, group).flatMap(conversion);
    }

    private static boolean isUnread(Matcher parts, int group, Optional<?> value) {
        return parts.group(group) != null && value.isEmpty();
    }
}
