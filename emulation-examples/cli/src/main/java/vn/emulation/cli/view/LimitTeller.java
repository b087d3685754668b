package vn.emulation.cli.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.emulation.award.AwardFormId;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.QuotaReport;
import vn.emulation.decision.RoundLimit;
import vn.emulation.nominee.UnitId;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.selection.LimitUse;
import vn.emulation.text.VisibleText;

/** Puts limits on who may be selected into words. */
final class LimitTeller {

    private static final String NONE = "–";

    private final Words words;
    private final Names names;
    private final FindingTeller findings;
    private final Map<String, RoundLimit> limits = new HashMap<>();

    LimitTeller(QuotaReport quota, Words words, Names names, FindingTeller findings) {
        this.words = words;
        this.names = names;
        this.findings = findings;
        quota.limits().forEach(limit -> limits.put(limit.limit().id(), limit));
    }

    LimitView view(RoundLimit limit) {
        LimitUse use = limit.use();
        String clauses = limit.limit().clauses().stream().map(names::clause).collect(Collectors.joining(", "));
        return LimitView.builder()
                .name(says(limit))
                .whom(whom(limit.limit().scope()))
                .clauses(clauses.isEmpty() ? NONE : clauses)
                .entrants(use.entrants())
                .most(number(limit.limit().most(), use.most()))
                .least(number(limit.limit().least(), use.least()))
                .selected(use.tied() == 0 ? String.valueOf(use.selected()) : use.selected() + " + " + use.tied())
                .note(note(limit))
                .build();
    }

    private static String number(Optional<LimitNumber> stated, OptionalInt number) {
        if (number.isPresent()) {
            return String.valueOf(number.getAsInt());
        }
        return stated.isPresent() ? "?" : NONE;
    }

    private String note(RoundLimit limit) {
        LimitUse use = limit.use();
        List<String> notes = new ArrayList<>();
        share(limit)
                .ifPresent(share -> notes.add(words.text(
                        "limit.share",
                        share.ratio(),
                        use.base().map(String::valueOf).orElseGet(() -> words.text("limit.share.result")),
                        words.text("rounding." + share.rounding()))));
        if (use.exceedsShare()) {
            notes.add(words.text("limit.exceeds"));
        }
        if (use.released() > 0) {
            notes.add(words.text("limit.released", use.released()));
        }
        use.notKnown().ifPresent(what -> notes.add(words.text("limit.not-known", VisibleText.of(what))));
        return String.join("; ", notes);
    }

    private static Optional<LimitNumber.Share> share(RoundLimit limit) {
        return limit.limit()
                .most()
                .or(limit.limit()::least)
                .filter(LimitNumber.Share.class::isInstance)
                .map(LimitNumber.Share.class::cast);
    }

    /** What a limit of the report says and whom it counts, such as in a reason. */
    String name(String id) {
        return Optional.ofNullable(limits.get(id))
                .map(limit -> words.text(
                        "limit.full",
                        says(limit),
                        whom(limit.limit().scope()),
                        limit.use().most().isPresent()
                                ? String.valueOf(limit.use().most().getAsInt())
                                : "?"))
                .orElseGet(() -> VisibleText.of(id));
    }

    private String says(RoundLimit limit) {
        return limit.statedBy()
                .map(findings::text)
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .orElseGet(() -> words.text(
                        limit.limit().scope().where().containsKey("dossier") ? "limit.uncounted" : "limit.granted"));
    }

    /** Whom a scope holds, in words. */
    private String whom(Scope scope) {
        return scope.where().isEmpty()
                ? words.text("limit.all")
                : scope.where().entrySet().stream()
                        .map(each -> value(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private String value(String trait, String value) {
        return switch (trait) {
            case "form" -> names.form(AwardFormId.of(value));
            case "unit" -> names.unit(UnitId.of(value));
            case "kind", "role", "sex" -> words.text(trait + "." + value);
            default -> VisibleText.of(value);
        };
    }
}
