package vn.emulation.quota.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    public List<ApportionmentTie> ties() {
        SettledTies ties = new SettledTies(settled);
        CertificateLine line = line();
        if (line.isTie()) {
            line.strongestOpen().ifPresent(decisive -> {
                equal(met, decisive).forEach(unit -> ties.addHolder(unit, List.of(SettledShares.WHOLE)));
                equal(open, decisive).forEach(unit -> ties.add(unit, List.of(SettledShares.WHOLE)));
            });
        }
        return ties.all();
    }

    private List<ApportionmentUnit> equal(List<Claim> claims, Claim decisive) {
        Set<String> ids = claims.stream()
                .filter(claim -> claim.compareStrength(decisive) == 0)
                .map(Claim::unit)
                .collect(Collectors.toSet());
        return settled.problem().units().stream()
                .filter(unit -> ids.contains(unit.id()))
                .toList();
    }

    @Override
    public List<String> outOfOrder() {
        return List.copyOf(outOfOrder);
    }
}
