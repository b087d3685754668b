package vn.emulation.prize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.emulation.source.ReadingChoice;
import vn.emulation.text.LocalisedText;

/** What the awards that one nominee receives at one moment pay: the higher prize first. Not thread-safe. */
final class CombinedPrizes {

    private static final Comparator<Map.Entry<PrizeClaim, Prize>> HIGHER_FIRST = Comparator.comparing(
                    (Map.Entry<PrizeClaim, Prize> each) ->
                            each.getValue().amount().orElse(BigDecimal.ZERO),
                    Comparator.reverseOrder())
            .thenComparing(each -> each.getKey().dossier());

    private final PrizeTable table;
    private final List<ReadingChoice> settled;
    private final Map<PrizeClaim, Prize> prizes = new LinkedHashMap<>();
    private final Map<PrizeClaim, PrizeEntry> entries = new LinkedHashMap<>();
    private final Set<ReadingChoice> others = new TreeSet<>();

    CombinedPrizes(PrizeTable table, Map<PrizeClaim, Prize> prizes, List<ReadingChoice> settled) {
        this.table = table;
        this.settled = settled;
        prizes.entrySet().stream()
                .sorted(HIGHER_FIRST)
                .forEach(each -> this.prizes.put(each.getKey(), each.getValue()));
    }

    List<PrizeEntry> entries() {
        prizes.forEach((claim, prize) -> entries.put(claim, entry(claim, prize)));
        return List.copyOf(entries.values());
    }

    /** The alternatives that would make something else of a prize or of how prizes go together. */
    Set<ReadingChoice> others() {
        return others;
    }

    private PrizeEntry entry(PrizeClaim claim, Prize prize) {
        prize.alternatives().forEach(alternative -> others.add(alternative.choice()));
        Set<LocalisedText> reasons = new LinkedHashSet<>();
        if (prize instanceof Prize.Unknown unknown) {
            reasons.add(unknown.reason());
        }
        Set<PrizeWarning> warnings = new LinkedHashSet<>();
        Optional<PrizeEntry> covering = Optional.empty();
        for (PrizeClaim other : others(claim)) {
            Combination combination = new Combination(table, settled, claim, other);
            others.addAll(combination.others());
            warnings.addAll(combination.warnings());
            if (combination.effect().isEmpty()) {
                reasons.add(combination.lack());
            } else if (combination.effect().get() == CombinationEffect.HIGHEST) {
                covering = covering.or(() -> earlier(other));
                reasons.addAll(openness(claim, other));
            }
        }
        return entry(claim, prize, covering, new ArrayList<>(reasons), List.copyOf(warnings));
    }

    private List<PrizeClaim> others(PrizeClaim claim) {
        return prizes.keySet().stream().filter(other -> !other.equals(claim)).toList();
    }

    /** A prize that is higher, and paid. */
    private Optional<PrizeEntry> earlier(PrizeClaim other) {
        return Optional.ofNullable(entries.get(other)).filter(entry -> entry.standing() == PrizeStanding.PAID);
    }

    /** Of two prizes of which only the higher is paid, neither is known to be until both amounts are. */
    private List<LocalisedText> openness(PrizeClaim claim, PrizeClaim other) {
        boolean known = Stream.of(claim, other)
                .allMatch(each -> Optional.ofNullable(prizes.get(each))
                        .flatMap(Prize::amount)
                        .isPresent());
        boolean higherOpen = Optional.ofNullable(entries.get(other))
                .map(entry -> entry.standing() == PrizeStanding.OPEN)
                .orElse(false);
        return known && !higherOpen
                ? List.of()
                : List.of(PrizeText.of(
                        "prize.open.higher", other.dossier(), other.question().form()));
    }

    private static PrizeEntry entry(
            PrizeClaim claim,
            Prize prize,
            Optional<PrizeEntry> covering,
            List<LocalisedText> reasons,
            List<PrizeWarning> warnings) {
        if (covering.isPresent()) {
            return new PrizeEntry(
                    claim,
                    prize,
                    PrizeStanding.COVERED,
                    Optional.of(covering.get().claim().dossier()),
                    List.of(),
                    warnings);
        }
        PrizeStanding standing = reasons.isEmpty() ? PrizeStanding.PAID : PrizeStanding.OPEN;
        return new PrizeEntry(claim, prize, standing, Optional.empty(), reasons, warnings);
    }
}
