package vn.emulation.cli.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.OrgTree;
import vn.emulation.quota.Grant;
import vn.emulation.testing.RoundGenerator;
import vn.emulation.text.VisibleText;

/**
 * Dossiers of a round, drawn or read.
 *
 * @param dossiers the dossiers
 * @param grants places for one in five of those drawn; none for those read
 */
record DrawnDossiers(List<Dossier> dossiers, List<Grant> grants) {

    private static final int MOST = 100_000;
    private static final int PERCENT = 20;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern SEED = Pattern.compile("[0-9]{1,18}");

    /** Copies the lists. */
    DrawnDossiers {
        dossiers = List.copyOf(dossiers);
        grants = List.copyOf(grants);
    }

    static DrawnDossiers none(List<Dossier> read) {
        return new DrawnDossiers(read, List.of());
    }

    /**
     * Draws as many as asked.
     *
     * @throws Refusal if the number or the seed is none, or the units do not hold the organiser
     */
    static DrawnDossiers of(Asked asked, Campaign campaign, RoundId round, OrgTree units, Words words) {
        String typed = asked.generate().orElseThrow();
        int number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > MOST) {
            throw new Refusal(words.text("generate.wrong", VisibleText.excerpt(typed, 60), MOST));
        }
        if (units.find(campaign.organiser()).isEmpty()) {
            throw new Refusal(words.text("generate.units", campaign.organiser()));
        }
        RoundGenerator generator = RoundGenerator.of(campaign, round, units, seed(asked.seed(), words));
        return new DrawnDossiers(generator.dossiers(number).toList(), generator.grants(number, PERCENT));
    }

    private static long seed(Optional<String> typed, Words words) {
        return typed.map(text -> {
                    if (!SEED.matcher(text).matches()) {
                        throw new Refusal(words.text("seed.wrong", VisibleText.excerpt(text, 60)));
                    }
                    return Long.parseLong(text);
                })
                .orElse(1L);
    }
}
