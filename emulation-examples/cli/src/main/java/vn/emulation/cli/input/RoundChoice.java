package vn.emulation.cli.input;

import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.RoundId;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.rules.BundledPlan;
import vn.emulation.text.VisibleText;

/** Finds the round that is meant. */
final class RoundChoice {

    private final CampaignChoice choice;
    private final Words words;

    RoundChoice(CampaignChoice choice, Words words) {
        this.choice = choice;
        this.words = words;
    }

    /** Returns the round of the given name. */
    RoundId named(String typed) {
        RoundId round = RoundId.of(typed);
        if (choice.campaign().round(round).isPresent()) {
            return round;
        }
        List<String> known = choice.campaign().rounds().stream()
                .map(AwardRound::id)
                .map(RoundId::value)
                .toList();
        throw new Refusal(words.text(
                "round.unknown",
                choice.campaign().id(),
                VisibleText.excerpt(typed, 60),
                String.join(", ", nearest(typed, known))));
    }

    private static List<String> nearest(String typed, List<String> known) {
        List<String> nearest = NearestNames.of(typed, known);
        return nearest.isEmpty() ? known : nearest;
    }

    /** Returns the sample round: the one named, or the only one that ships. */
    RoundId sample(Optional<String> typed) {
        List<RoundId> samples = choice.plan().map(BundledPlan::sampleRounds).orElse(List.of());
        if (samples.isEmpty()) {
            throw new Refusal(words.text("sample.none", choice.campaign().id()));
        }
        if (typed.isEmpty()) {
            return onlyOne(samples);
        }
        RoundId round = named(typed.get());
        if (!samples.contains(round)) {
            throw new Refusal(
                    words.text("sample.other", round, choice.campaign().id(), joined(samples)));
        }
        return round;
    }

    private RoundId onlyOne(List<RoundId> samples) {
        if (samples.size() > 1) {
            throw new Refusal(words.text("sample.several", choice.campaign().id(), joined(samples)));
        }
        return samples.get(0);
    }

    private static String joined(List<RoundId> rounds) {
        return String.join(", ", rounds.stream().map(RoundId::value).toList());
    }
}
