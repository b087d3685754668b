package vn.emulation.cli.table;

import java.util.Optional;
import java.util.function.Function;
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

    private RecordValues() {}

    static Optional<PastAward> award(String text) {
        return PartShape.award(text).flatMap(RecordValues::award);
    }

    private static Optional<PastAward> award(Parts parts) {
        PastAwardBuilder award = PastAward.builder()
                .decision(parts.trimmed(7).filter(number -> !number.isEmpty()))
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
                .apply(parts.group(1).orElseThrow())
                .flatMap(form -> read(parts, 2, DayText::read)
                        .map(day -> award.form(form).decidedOn(day).build()));
    }

    /** What an award rewarded is known where it stands behind a colon, be it nothing. */
    private static Listing<AchievementId> rewarded(Parts parts) {
        return parts.trimmed(8)
                .map(PartValues::references)
                .map(ids -> Listing.complete(ids.stream().map(AchievementId::of).toList()))
                .orElse(Listing.unknown());
    }

    static Optional<ConductRecord> conduct(String text) {
        return PartShape.conduct(text).flatMap(RecordValues::conduct);
    }

    private static Optional<ConductRecord> conduct(Parts parts) {
        Optional<DisciplineLevel> level = read(parts, 2, CellValues.constant(DisciplineLevel.class));
        if (isUnread(parts, 2, level)) {
            return Optional.empty();
        }
        return read(parts, 1, CellValues.constant(ConductKind.class))
                .flatMap(kind -> PartValues.window(parts, 3).map(period -> new ConductRecord(kind, period, level)));
    }

    private static <T> Optional<T> read(Parts parts, int group, Function<String, Optional<T>> conversion) {
        return parts.trimmed(group).flatMap(conversion);
    }

    private static boolean isUnread(Parts parts, int group, Optional<?> value) {
        return parts.group(group).isPresent() && value.isEmpty();
    }
}
