package vn.emulation.prize;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.emulation.nominee.NomineeId;
import vn.emulation.source.ReadingChoice;
import vn.emulation.validation.Validation;

/** Prices several awards, nominee by nominee, and then again under each other reading. */
final class BillComputation {

    private final PrizeTable table;
    private final List<PrizeClaim> claims;
    private final List<ReadingChoice> settled;

    /** Who receives what on one day: the awards that one moment brings together. */
    private record Moment(NomineeId nominee, LocalDate day) {}

    BillComputation(PrizeTable table, List<PrizeClaim> claims, List<ReadingChoice> settled) {
        this.table = table;
        this.claims = ImmutableSet.copyOf(claims).stream()
                .sorted(Comparator.comparing(PrizeClaim::dossier))
                .toList();
        this.settled = settled;
        Validation.start()
                .unique(claims, PrizeClaim::dossier, "prize.claim-twice")
                .orThrow();
    }

    PrizeBill bill() {
        Set<ReadingChoice> others = new TreeSet<>();
        List<PrizeEntry> entries = entries(settled, others);
        List<BillAlternative> alternatives = others.stream()
                .map(this::alternative)
                .filter(other ->
                        other.open() != open(entries) || other.total().compareTo(PrizeBill.total(entries)) != 0)
                .toList();
        return new PrizeBill(entries, alternatives);
    }

    private BillAlternative alternative(ReadingChoice choice) {
        List<PrizeEntry> entries =
                entries(Stream.concat(settled.stream(), Stream.of(choice)).toList(), new TreeSet<>());
        return new BillAlternative(choice, table.text(choice), PrizeBill.total(entries), open(entries));
    }

    private static int open(List<PrizeEntry> entries) {
        return (int) entries.stream()
                .filter(entry -> entry.standing() == PrizeStanding.OPEN)
                .count();
    }

    private List<PrizeEntry> entries(List<ReadingChoice> taken, Set<ReadingChoice> others) {
        Map<PrizeQuestion, Prize> priced = new HashMap<>();
        ImmutableListMultimap<Moment, PrizeClaim> moments = Multimaps.index(
                claims, claim -> new Moment(claim.nominee(), claim.question().decidedOn()));
        return moments.asMap().values().stream()
                .flatMap(together -> {
                    CombinedPrizes combined = new CombinedPrizes(
                            table,
                            Maps.toMap(
                                    together,
                                    claim -> priced.computeIfAbsent(
                                            claim.question(), question -> table.prize(question, taken))),
                            taken);
                    List<PrizeEntry> entries = combined.entries();
                    others.addAll(combined.others());
                    return entries.stream();
                })
                .sorted(Comparator.comparing(entry -> entry.claim().dossier()))
                .toList();
    }
}
