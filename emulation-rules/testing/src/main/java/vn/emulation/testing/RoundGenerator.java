package vn.emulation.testing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.emulation.award.AwardForm;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.quota.Grant;

/**
 * Makes rounds of any size, for tests and benchmarks.
 *
 * <p>Most dossiers are in order; about a quarter have something wrong or special, some of them two things, and a few
 * more have something that only the law looks at. Each is drawn from the seed and its own number, so that equal calls
 * give equal dossiers on every machine. This type is immutable.
 */
public final class RoundGenerator {

    private static final int FLAWED = 240;
    private static final int FLAWED_TWICE = 120;
    private static final int FLAWED_IN_LAW = 80;

    private final Campaign campaign;
    private final long seed;
    private final SoundDossier sound;
    private final int year;

    private RoundGenerator(Campaign campaign, AwardRound round, long seed, SoundDossier sound) {
        this.campaign = campaign;
        this.seed = seed;
        this.sound = sound;
        this.year = round.year();
    }

    /**
     * Returns a generator of one round.
     *
     * @param units the units that nominees come from: the organiser and those below it
     * @param seed what the draws depend on
     * @throws IllegalArgumentException if the campaign has no such round or its organiser is none of the units
     */
    public static RoundGenerator of(Campaign campaign, RoundId round, OrgTree units, long seed) {
        AwardRound awardRound = campaign.round(round)
                .orElseThrow(() -> new IllegalArgumentException("The campaign (" + campaign.id()
                        + ") has no round (" + round + ").\nMaybe choose one of "
                        + campaign.rounds().stream().map(AwardRound::id).toList() + "."));
        List<UnitId> members = units.units().stream()
                .map(OrgUnit::id)
                .filter(unit -> units.isWithin(unit, campaign.organiser()))
                .collect(ImmutableList.toImmutableList());
        if (members.isEmpty()) {
            throw new IllegalArgumentException("The organiser (" + campaign.organiser() + ") is none of the ("
                    + units.units().size() + ") units.\nMaybe add it to them.");
        }
        return new RoundGenerator(campaign, awardRound, seed, new SoundDossier(campaign, awardRound, members));
    }

    /**
     * Returns a tree of units for a campaign: its organiser, units under it, and parts of those.
     *
     * @param count how many units in all, from 1
     * @throws IllegalArgumentException if the count is below 1
     */
    public static OrgTree units(Campaign campaign, int count) {
        require(count >= 1, "The number of units (" + count + ") is below 1.\nMaybe ask for 1 or more.");
        return new GeneratedUnits(campaign.organiser()).tree(count);
    }

    /**
     * Returns dossiers, each made when it is taken and kept by nobody, in the order of their ids, which all differ.
     *
     * @param count how many, from 0
     * @throws IllegalArgumentException if the count is negative
     */
    public Stream<Dossier> dossiers(long count) {
        require(count >= 0, "The number of dossiers (" + count + ") is negative.\nMaybe ask for 0 or more.");
        return LongStream.rangeClosed(1, count).mapToObj(index -> dossier(index, count));
    }

    private Dossier dossier(long index, long count) {
        Dice dice = new Dice(seed, index);
        DossierBuilder dossier = sound.draw(index, count, dice);
        if (dice.happens(FLAWED)) {
            Flaw.draw(dice).applyTo(dossier, dice);
            if (dice.happens(FLAWED_TWICE)) {
                Flaw.draw(dice).applyTo(dossier, dice);
            }
        }
        addRecord(dossier, new Dice(~seed, index));
        return dossier.build();
    }

    private void addRecord(DossierBuilder dossier, Dice dice) {
        new SoundRecord(year).addTo(dossier, dice);
        if (dice.happens(FLAWED_IN_LAW)) {
            LawFlaw.draw(dice).applyTo(dossier, year);
        }
    }

    /**
     * Returns grants of places for each form on offer and each kind of nominee.
     *
     * @param dossiers how many dossiers the round has, from 0
     * @param percent how many places there are for each hundred nominees, from 0 to 100, rounded down
     * @throws IllegalArgumentException if a number is out of range
     */
    public List<Grant> grants(long dossiers, int percent) {
        require(dossiers >= 0, "The number of dossiers (" + dossiers + ") is negative.\nMaybe ask for 0 or more.");
        require(percent >= 0 && percent <= 100, "The percentage (" + percent + ") is not from 0 to 100.\nMaybe 20.");
        return campaign.awards().stream()
                .map(AwardOffer::form)
                .flatMap(form -> Arrays.stream(NomineeKind.values()).map(kind -> grant(form, kind, dossiers, percent)))
                .toList();
    }

    private Grant grant(AwardForm form, NomineeKind kind, long dossiers, int percent) {
        long ofForm = Math.min(dossiers, 1_000_000_000_000L) / campaign.awards().size();
        long places = ofForm * new Shares(campaign).perMille(kind) / 1_000 * percent / 100;
        return Grant.builder()
                .form(form.id())
                .kind(kind)
                .places((int) Math.min(places, 1_000_000))
                .grantedBy(form.decidedBy().name().vi())
                .grantedOn(Optional.empty())
                .document(Optional.empty())
                .build();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
