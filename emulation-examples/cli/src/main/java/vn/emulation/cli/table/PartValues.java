package vn.emulation.cli.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.emulation.campaign.CriterionId;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.cli.words.DayText;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Document;
import vn.emulation.time.DateWindow;

/** How the parts of cells that hold several are read. */
final class PartValues {

    private static final Pattern SCORE = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30})?");

    private PartValues() {}

    static Optional<Document> document(String text) {
        return PartShape.document(text).flatMap(PartValues::document);
    }

    private static Optional<Document> document(Parts parts) {
        Optional<LocalDate> datedOn = parts.trimmed(2).flatMap(DayText::read);
        Optional<String> number = parts.trimmed(3).filter(any -> !any.isEmpty());
        boolean dateRead = datedOn.isPresent() || parts.group(2).isEmpty();
        boolean numberRead = number.isPresent() || parts.group(3).isEmpty();
        return CellValues.id(DocumentTypeId::of)
                .apply(parts.group(1).orElseThrow())
                .filter(any -> dateRead && numberRead)
                .map(type -> new Document(type, number, datedOn));
    }

    static Optional<Achievement> achievement(String text) {
        return PartShape.achievement(text).flatMap(PartValues::achievement);
    }

    private static Optional<Achievement> achievement(Parts parts) {
        return CellValues.id(AchievementId::of)
                .apply(parts.group(1).orElseThrow())
                .flatMap(id -> window(parts, 2)
                        .map(period -> new Achievement(id, parts.trimmed(4).orElseThrow(), period)));
    }

    static Optional<CriterionScore> criterion(String text) {
        return PartShape.criterion(text).flatMap(PartValues::criterion);
    }

    private static Optional<CriterionScore> criterion(Parts parts) {
        Optional<BigDecimal> score =
                parts.trimmed(3).filter(any -> SCORE.matcher(any).matches()).map(BigDecimal::new);
        boolean scoreRead = score.isPresent() || parts.group(3).isEmpty();
        List<String> evidence = parts.trimmed(4).map(PartValues::references).orElse(List.of());
        Optional<Assessment> assessment =
                CellValues.constant(Assessment.class).apply(parts.group(2).orElseThrow());
        return CellValues.id(CriterionId::of)
                .apply(parts.group(1).orElseThrow())
                .filter(any -> scoreRead && assessment.isPresent())
                .map(id -> new CriterionScore(id, assessment.get(), score, evidence));
    }

    static List<String> references(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split(",", -1))
                .map(CellText::trim)
                .filter(reference -> !reference.isEmpty())
                .toList();
    }

    /** Reads a first day and the day after the last one, either of which may be blank. */
    static Optional<DateWindow> window(Parts parts, int group) {
        Optional<LocalDate> from = parts.trimmed(group).flatMap(DayText::read);
        Optional<LocalDate> before = parts.trimmed(group + 1).flatMap(DayText::read);
        boolean fromRead = from.isPresent() || isBlank(parts, group);
        boolean beforeRead = before.isPresent() || isBlank(parts, group + 1);
        return fromRead && beforeRead ? Optional.of(new DateWindow(from, before)) : Optional.empty();
    }

    private static boolean isBlank(Parts parts, int group) {
        return parts.trimmed(group).filter(any -> !any.isEmpty()).isEmpty();
    }
}
