package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The decisive claims by a divisor method, in the whole and in each group. */
final class DivisorBorders implements Borders {
    private final SettledShares settled;
    private final Map<String, CertificateLine> lines = new LinkedHashMap<>();
    private final int decimals;

    DivisorBorders(SettledShares settled) {
        this.settled = settled;
        decimals = Borders.decimals(settled.problem().units());
        lines.put(SettledShares.WHOLE, new CertificateLine(Optional.empty(), Optional.empty(), Optional.empty()));
        settled.problem().units().forEach(unit -> {
            held(unit).ifPresent(claim -> reach(unit, settled::mayLose).forEach(group -> hold(group, claim)));
            open(unit).ifPresent(claim -> reach(unit, settled::mayGain).forEach(group -> leaveOpen(group, claim)));
        });
    }

    private Optional<Claim> held(ApportionmentUnit unit) {
        return settled.places(unit) > unit.minimum() ? Optional.of(claim(unit, 0)) : Optional.empty();
    }

    private Optional<Claim> open(ApportionmentUnit unit) {
        return settled.places(unit) < Borders.most(unit) ? Optional.of(claim(unit, 1)) : Optional.empty();
    }

    private Claim claim(ApportionmentUnit unit, int next) {
        int place = unit.prior() + settled.places(unit) + next;
        return Claim.of(settled.problem().method(), unit.id(), Borders.whole(unit, decimals), place);
    }

    /** The group a unit stands in, and those above it as long as a place may pass. */
    private List<String> reach(ApportionmentUnit unit, Predicate<String> passes) {
        List<String> reached = new ArrayList<>();
        String group = settled.group(unit);
        reached.add(group);
        while (!group.equals(SettledShares.WHOLE) && passes.test(group)) {
            group = settled.parent(group);
            reached.add(group);
        }
        return reached;
    }

    private void hold(String group, Claim claim) {
        CertificateLine line = line(group);
        boolean weaker =
                line.weakestHeld().map(held -> claim.compareStrength(held) < 0).orElse(true);
        if (weaker) {
            lines.put(group, new CertificateLine(line.group(), Optional.of(claim), line.strongestOpen()));
        }
    }

    private void leaveOpen(String group, Claim claim) {
        CertificateLine line = line(group);
        boolean stronger = line.strongestOpen()
                .map(open -> claim.compareStrength(open) > 0)
                .orElse(true);
        if (stronger) {
            lines.put(group, new CertificateLine(line.group(), line.weakestHeld(), Optional.of(claim)));
        }
    }

    private CertificateLine line(String group) {
        return lines.getOrDefault(group, new CertificateLine(Optional.of(group), Optional.empty(), Optional.empty()));
    }

    @Override
    public ApportionmentCertificate certificate() {
        return new ApportionmentCertificate(List.copyOf(lines.values()));
    }

    @Override
    public List<ApportionmentTie> ties() {
        SettledTies ties = new SettledTies(settled);
        for (ApportionmentUnit unit : settled.problem().units()) {
            held(unit).ifPresent(claim -> ties.addHolder(unit, tiedAmong(reach(unit, settled::mayLose), claim)));
            open(unit).ifPresent(claim -> ties.add(unit, tiedAmong(reach(unit, settled::mayGain), claim)));
        }
        return ties.all();
    }

    private List<String> tiedAmong(List<String> reached, Claim claim) {
        return reached.stream().filter(group -> isTied(group, claim)).toList();
    }

    private boolean isTied(String group, Claim claim) {
        CertificateLine line = line(group);
        return line.isTie()
                && line.weakestHeld()
                        .map(held -> held.compareStrength(claim) == 0)
                        .orElse(false);
    }
}
