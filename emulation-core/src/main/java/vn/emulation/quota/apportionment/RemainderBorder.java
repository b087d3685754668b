package vn.emulation.quota.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The decisive remainders by Hamilton's method, found by following its definition with the shares at hand. */
final class RemainderBorder implements Borders {
    private final SettledShares settled;
    private final List<Claim> met = new ArrayList<>();
    private final List<Claim> open = new ArrayList<>();
    private final List<String> outOfOrder = new ArrayList<>();

    RemainderBorder(SettledShares settled) {
        this.settled = settled;
        List<ApportionmentUnit> units = settled.problem().units();
        int decimals = Borders.decimals(units);
        while (!units.isEmpty()) {
            units = examine(units, new QuotaRound(settled, units, decimals));
        }
    }

    /** Examines the units that a round settles, and returns the others. */
    private List<ApportionmentUnit> examine(List<ApportionmentUnit> units, QuotaRound round) {
        if (!round.isShort() && !round.isOver()) {
            units.forEach(unit -> examine(unit, round));
            return List.of();
        }
        QuotaRound.Standing aside = round.isShort() ? QuotaRound.Standing.RAISED : QuotaRound.Standing.FULL;
        List<ApportionmentUnit> rest =
                units.stream().filter(unit -> round.standing(unit) != aside).toList();
        units.stream().filter(unit -> round.standing(unit) == aside).forEach(unit -> examine(unit, round));
        return rest.size() < units.size() ? rest : List.of();
    }

    private void examine(ApportionmentUnit unit, QuotaRound round) {
        boolean competes = round.standing(unit) == QuotaRound.Standing.COMPETING;
        BigInteger received = BigInteger.valueOf((long) unit.prior() + settled.places(unit));
        BigInteger extra = received.subtract(round.base(unit));
        if (competes && extra.signum() >= 0 && extra.compareTo(BigInteger.ONE) <= 0) {
            (extra.signum() > 0 ? met : open).add(round.claim(unit));
        } else if (extra.signum() != 0) {
            outOfOrder.add(unit.id());
        }
    }

    private CertificateLine line() {
        Optional<Claim> weakest = met.stream().min(Claim::compareStrength);
        Optional<Claim> strongest = open.stream().max(Claim::compareStrength);
        return new CertificateLine(Optional.empty(), weakest, strongest);
    }

    @Override
    public ApportionmentCertificate certificate() {
        return new ApportionmentCertificate(List.of(line()));
    }

    @Override
    public SortedSet<String> tied() {
        SortedSet<String> tied = new TreeSet<>();
        CertificateLine line = line();
        if (line.isTie()) {
            line.strongestOpen()
                    .ifPresent(decisive -> Stream.concat(met.stream(), open.stream())
                            .filter(claim -> claim.compareStrength(decisive) == 0)
                            .forEach(claim -> tied.add(claim.unit())));
        }
        return tied;
    }

    @Override
    public List<String> outOfOrder() {
        return List.copyOf(outOfOrder);
    }
}
