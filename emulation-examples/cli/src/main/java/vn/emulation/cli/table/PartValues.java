package vn.emulation.cli.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

    /** Such as {@code report@2026-09-30#12/BC}. */
    private static final Pattern DOCUMENT = Pattern.compile("([^@#]+)(?:@([^#]*))?(?:#(.*))?", Pattern.DOTALL);

    /** Such as {@code A-1@2026-01-01..2026-10-01: what was done}. */
    private static final Pattern ACHIEVEMENT = Pattern.compile("([^@]+)@([^.:]*)\\.\\.([^.:]*):(.*)", Pattern.DOTALL);

    /** Such as {@code II.1=MET(92.5): report 12, page 3}. */
    private static final Pattern CRITERION =
            Pattern.compile("([^=]+)=\\s*([A-Za-z_]+)\\s*(?:\\(([^)]*)\\))?\\s*(?::(.*))?", Pattern.DOTALL);

    private static final Pattern SCORE = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30})?");

    private PartValues() {}

    static Optional<Document> document(String text) {
        Matcher parts = DOCUMENT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> datedOn = part(parts, 2).flatMap(DayText::read);
        Optional<String> number = part(parts, 3).filter(any -> !any.isEmpty());
        boolean dateRead = datedOn.isPresent() || parts.group(2) == null;
        boolean numberRead = number.isPresent() || parts.group(3) == null;
        return CellValues.id(DocumentTypeId::of)
                .apply(parts.group(1))
                .filter(any -> dateRead && numberRead)
                .map(type -> new Document(type, number, datedOn));
    }

    static Optional<Achievement> achievement(String text) {
        Matcher parts = ACHIEVEMENT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return CellValues.id(AchievementId::of)
                .apply(parts.group(1))
                .flatMap(id ->
                        window(parts, 2).map(period -> new Achievement(id, CellText.trim(parts.group(4)), period)));
    }

    static Optional<CriterionScore> criterion(String text) {
        Matcher parts = CRITERION.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> score =
                part(parts, 3).filter(any -> SCORE.matcher(any).matches()).map(BigDecimal::new);
        boolean scoreRead = score.isPresent() || parts.group(3) == null;
        List<String> evidence = part(parts, 4).map(PartValues::references).orElse(List.of());
        Optional<Assessment> assessment = CellValues.constant(Assessment.class).apply(parts.group(2));
        return CellValues.id(CriterionId::of)
                .apply(parts.group(1))
                .filter(any -> scoreRead && assessment.isPresent())
                .map(id -> new CriterionScore(id, assessment.get(), score, evidence));
    }

    static List<String> references(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(CellText::trim)
                .filter(reference -> !reference.isEmpty())
                .toList();
    }

    static Optional<String> part(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group)).map(CellText::trim);
    }

    /** Reads a first day and the day after the last one, either of which may be blank. */
    static Optional<DateWindow> window(Matcher parts, int group) {
        Optional<LocalDate> from = part(parts, group).flatMap(DayText::read);
        Optional<LocalDate> before = part(parts, group + 1).flatMap(DayText::read);
        boolean fromRead = from.isPresent() || isBlank(parts, group);
        boolean beforeRead = before.isPresent() || isBlank(parts, group + 1);
        return fromRead && beforeRead ? Optional.of(new DateWindow(from, before)) : Optional.empty();
    }

    private static boolean isBlank(Matcher parts, int group) {
        return part(parts, group).filter(any -> !any.isEmpty()).isEmpty();
    }
}
