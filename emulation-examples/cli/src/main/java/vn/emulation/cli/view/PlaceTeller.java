package vn.emulation.cli.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.decision.QuotaReport;
import vn.emulation.quota.selection.EntrantExplanation;
import vn.emulation.quota.selection.TieCase;

/** Tells why an eligible dossier receives a place or not, and what would change that. */
final class PlaceTeller {

    private final QuotaReport quota;
    private final Words words;
    private final LimitTeller limits;
    private final FindingTeller findings;

    PlaceTeller(QuotaReport quota, Words words, LimitTeller limits, FindingTeller findings) {
        this.quota = quota;
        this.words = words;
        this.limits = limits;
        this.findings = findings;
    }

    /** Returns the sentences, none for a dossier that is not eligible. */
    List<String> sentences(Decision decision) {
        List<String> told = new ArrayList<>();
        for (Finding preference : decision.preferences()) {
            told.add(words.text("place.preferred", findings.text(preference)));
        }
        tie(decision).map(this::tie).ifPresent(told::add);
        decision.place().ifPresent(place -> told.addAll(sentences(place)));
        return told;
    }

    private Optional<TieCase> tie(Decision decision) {
        String id = decision.dossier().value();
        return quota.ties().stream()
                .filter(tie -> tie.tied().contains(id) || tie.waiting().contains(id))
                .findFirst();
    }

    /** Returns who is tied for how many places, at which rank and why, with the digest that a decision quotes. */
    String tie(TieCase tie) {
        return words.text(
                "pool.tie",
                keys(tie.keys()),
                tie.places(),
                tie.tied().size(),
                joined(tie.tied()),
                limits(tie),
                tie.digest());
    }

    /** Returns what makes the places of a tie too few. */
    String limits(TieCase tie) {
        return tie.limits().stream().map(limits::name).collect(Collectors.joining("; "));
    }

    private List<String> sentences(EntrantExplanation place) {
        List<String> told = new ArrayList<>();
        if (!place.binding().isEmpty()) {
            told.add(words.text(
                    "place.binding", place.binding().stream().map(limits::name).collect(Collectors.joining("; "))));
        }
        place.cutLine()
                .ifPresent(line -> told.add(
                        place.holding().isEmpty()
                                ? words.text("place.cut-line", keys(line))
                                : words.text("place.cut-line.held", keys(line), joined(place.holding()))));
        place.raise().ifPresent(limit -> told.add(words.text("place.raise", limits.name(limit))));
        if (!place.nextAfter().isEmpty()) {
            told.add(words.text("place.next-after", joined(place.nextAfter())));
        }
        if (!place.replacedBy().isEmpty()) {
            told.add(words.text("place.replaced-by", joined(place.replacedBy())));
        }
        return told;
    }

    /** The rank, and behind it by which preferences those equal in rank were ordered. */
    private String keys(List<BigDecimal> keys) {
        return keys.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("/"));
    }

    private String joined(List<String> dossiers) {
        return words.some(dossiers, "place.more");
    }
}
