package vn.emulation.cli.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.award.AwardFormId;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.UnitId;
import vn.emulation.prize.DongText;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.comparison.Causes;
import vn.emulation.testing.comparison.ChangedAspect;
import vn.emulation.testing.comparison.DossierChange;
import vn.emulation.testing.comparison.DossierStanding;
import vn.emulation.testing.comparison.KnockOn;
import vn.emulation.text.VisibleText;

/** Tells of one dossier what it came to by either rule set, through whom and by which changes. */
final class MovedTeller {

    private final Words words;
    private final Names names;

    MovedTeller(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    MovedView tell(DossierChange change) {
        return MovedViewBuilder.builder()
                .dossier(VisibleText.of(change.dossier().value()))
                .nominee(VisibleText.of(change.nominee().value()))
                .kind(words.of(change.kind()))
                .unit(names.place(change.dossier(), change.unit()))
                .form(names.form(change.after().form()))
                .before(standing(change.before(), change.aspects()))
                .after(standing(change.after(), change.aspects()))
                .turn(words.of(change.turn()))
                .reach(change.through().map(this::through).orElseGet(() -> words.of(change.reach())))
                .cause(cause(change.causes()))
                .build();
    }

    private String standing(DossierStanding standing, Set<ChangedAspect> aspects) {
        List<String> parts = new ArrayList<>(List.of(words.of(standing.verdict())));
        if (aspects.contains(ChangedAspect.VERDICT)) {
            standing.law()
                    .ifPresent(law -> parts.set(
                            0,
                            words.text(
                                    "compare.verdicts",
                                    words.of(standing.verdict()),
                                    words.of(standing.plan()),
                                    words.of(law))));
        }
        parts.add(words.of(standing.outcome()));
        if (aspects.contains(ChangedAspect.FORM)) {
            parts.add(names.form(standing.form()));
        }
        if (aspects.contains(ChangedAspect.RANK)) {
            parts.add(
                    standing.rank().isPresent()
                            ? words.text("story.place.rank", standing.rank().getAsInt())
                            : words.text("story.place.rank.none"));
        }
        standing.prize()
                .map(amount -> words.text("prize.dong", DongText.of(amount, words.locale())))
                .ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String through(KnockOn through) {
        String by = through.movedBy().stream().map(this::group).collect(Collectors.joining(words.text("compare.or")));
        String limits = through.limits().stream().map(this::limit).collect(Collectors.joining("; "));
        String moved = through.exact() ? by : words.text("compare.some-of", by);
        return limits.isEmpty()
                ? words.text("compare.through.afar", moved)
                : words.text("compare.through", moved, limits);
    }

    private String group(List<DossierId> group) {
        return words.some(group.stream().map(DossierId::value).toList(), "place.more");
    }

    /** A limit's id is the rule, or what was granted, and behind it whom it counts. */
    private String limit(String id) {
        int at = id.indexOf('@');
        if (at < 0) {
            return VisibleText.of(id);
        }
        String whom = Arrays.stream(id.substring(at + 1).split(",", -1))
                .map(this::trait)
                .collect(Collectors.joining(", "));
        String rule = id.substring(0, at);
        String stated = rule.equals("grant") ? words.text("limit.granted") : names.clause(ClauseId.of(rule));
        return whom.isEmpty() ? stated : stated + " (" + whom + ")";
    }

    private String trait(String trait) {
        String value = trait.substring(trait.indexOf('=') + 1).strip();
        return switch (trait.substring(0, Math.max(0, trait.indexOf('='))).strip()) {
            case "form" -> names.form(AwardFormId.of(value));
            case "unit" -> names.unit(UnitId.of(value));
            case "kind" -> words.text("kind." + value);
            case "role" -> words.text("role." + value);
            case "sex" -> words.text("sex." + value);
            default -> VisibleText.of(value);
        };
    }

    private String cause(Causes causes) {
        if (causes.notFoundWithin().isPresent()) {
            return words.text("compare.cause.none", causes.notFoundWithin().getAsInt());
        }
        String found = cause(causes.sets());
        return causes.complete() ? found : words.text("compare.cause.open", found);
    }

    String cause(List<List<String>> sets) {
        return sets.stream()
                .map(set -> set.stream().map(VisibleText::of).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(words.text("compare.or")));
    }
}
