package vn.emulation.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.time.DateWindow;

/** Dossiers as the cells of a table that an office would keep. */
public final class DossierCells {

    /** The names of all columns. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "campaign",
            "round",
            "nominee",
            "kind",
            "unit",
            "name",
            "members",
            "women",
            "employment",
            "role",
            "sex",
            "form",
            "received",
            "registered",
            "documents",
            "documents_complete",
            "achievements",
            "achievements_complete",
            "criteria",
            "history",
            "history_complete",
            "conduct",
            "conduct_complete",
            "rank",
            "ranked_by",
            "ranked_on");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private DossierCells() {}

    /** Returns a line of a table whose cells are separated by semicolons. */
    public static String line(List<String> cells) {
        return cells.stream().map(DossierCells::quoted).collect(Collectors.joining(";"));
    }

    /** Returns the cells of all columns. */
    public static List<String> of(Dossier dossier) {
        List<Object> cells = new ArrayList<>();
        cells.addAll(List.of(dossier.id(), dossier.campaign(), dossier.round()));
        cells.addAll(nominee(dossier.nominee()));
        cells.addAll(List.of(
                dossier.form(),
                dossier.receivedOn().map(DAY::format).orElse(""),
                dossier.registered().map(DossierCells::yes).orElse(""),
                joined(dossier.documents().items(), DossierCells::document),
                yes(dossier.documents().complete()),
                joined(dossier.achievements().items(), DossierCells::achievement),
                yes(dossier.achievements().complete()),
                joined(dossier.criteria(), DossierCells::criterion)));
        cells.addAll(List.of(
                joined(dossier.history().items(), DossierCells::award),
                yes(dossier.history().complete()),
                joined(dossier.conduct().items(), DossierCells::conduct),
                yes(dossier.conduct().complete()),
                dossier.rank().map(rank -> String.valueOf(rank.position())).orElse(""),
                dossier.rank().map(Rank::rankedBy).orElse(""),
                dossier.rank().map(Rank::rankedOn).map(DAY::format).orElse("")));
        return cells.stream().map(String::valueOf).toList();
    }

    private static List<Object> nominee(Nominee nominee) {
        Optional<Collective> collective = cast(nominee, Collective.class);
        Optional<Individual> individual = cast(nominee, Individual.class);
        return List.of(
                nominee.id(),
                nominee.kind(),
                nominee.unitId(),
                collective.map(Collective::name).orElse(""),
                collective.map(Collective::members).map(DossierCells::number).orElse(""),
                collective.map(Collective::women).map(DossierCells::number).orElse(""),
                individual.flatMap(Individual::employment).map(Enum::name).orElse(""),
                individual.flatMap(Individual::role).map(Enum::name).orElse(""),
                individual.flatMap(Individual::sex).map(Enum::name).orElse(""));
    }

    private static <T> Optional<T> cast(Nominee nominee, Class<T> type) {
        return Optional.of(nominee).filter(type::isInstance).map(type::cast);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }

    private static <T> String joined(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining("|"));
    }

    private static String document(Document document) {
        String dated = document.datedOn().map(day -> "@" + day).orElse("");
        return document.type()
                + dated
                + document.number().map(number -> "#" + number).orElse("");
    }

    private static String achievement(Achievement achievement) {
        return achievement.id() + "@" + window(achievement.period()) + ": " + achievement.summary();
    }

    private static String window(DateWindow window) {
        String from = window.from().map(LocalDate::toString).orElse("");
        return from + ".." + window.before().map(LocalDate::toString).orElse("");
    }

    private static String award(PastAward award) {
        return award.form()
                + "@"
                + award.decidedOn()
                + award.period().map(period -> "[" + window(period) + "]").orElse("")
                + award.mode().map(mode -> "=" + mode).orElse("")
                + award.revokedOn().map(day -> "!" + day).orElse("")
                + award.decision().map(number -> "#" + number).orElse("")
                + (award.achievements().complete() ? ": " + rewarded(award) : "");
    }

    private static String rewarded(PastAward award) {
        return award.achievements().items().stream().map(AchievementId::value).collect(Collectors.joining(", "));
    }

    private static String conduct(ConductRecord conduct) {
        String level = conduct.level().map(each -> "(" + each + ")").orElse("");
        return conduct.kind() + level + "@" + window(conduct.period());
    }

    private static String criterion(CriterionScore score) {
        String points =
                score.score().map(value -> "(" + value.toPlainString() + ")").orElse("");
        String evidence = score.evidence().isEmpty() ? "" : ":" + String.join(", ", score.evidence());
        return score.criterion() + "=" + score.assessment() + points + evidence;
    }

    private static String quoted(String cell) {
        boolean special = cell.chars().anyMatch(character -> ";\"\r\n".indexOf(character) >= 0);
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
