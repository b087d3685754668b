package vn.emulation.testing.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardForm;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.AwardOfferBuilder;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.Launch;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/** How the campaign that cases of the law are given may stand: who launched it, for how long, and who decides. */
final class LawStandings {

    /** The months that the law asks of a campaign, one fewer and one more. */
    private static final int[] MONTHS = {35, 36, 37, 59, 60, 61};

    private static final int SHORT = 24;
    private static final List<AwardMode> MODES =
            List.of(AwardMode.THEMATIC, AwardMode.REGULAR, AwardMode.SUDDEN, AwardMode.EXTERNAL, AwardMode.DEDICATION);
    private static final List<LaunchLevel> LEVELS =
            List.of(LaunchLevel.PROVINCE, LaunchLevel.PRIME_MINISTER, LaunchLevel.MINISTRY);
    private static final String NOT_COMPETENT = "clerk";

    private final Campaign own;
    private final Launch launch;
    private final LocalDate end;

    private LawStandings(Campaign own) {
        this.own = own;
        this.launch = own.launch().orElseThrow();
        this.end = launch.window().before().orElseThrow();
    }

    static List<Campaign> of(Campaign own) {
        return new LawStandings(own).all();
    }

    private List<Campaign> all() {
        List<Campaign> all = new ArrayList<>();
        all.add(own);
        all.add(standing(Optional.empty(), own.titlePeriod()));
        for (LaunchLevel level : LaunchLevel.values()) {
            MODES.forEach(mode -> all.add(launched(level, mode, launch.window(), own.titlePeriod())));
        }
        LEVELS.forEach(level -> all.addAll(ofMonths(level)));
        all.add(decidedBy(NOT_COMPETENT));
        return all.stream().distinct().toList();
    }

    private List<Campaign> ofMonths(LaunchLevel level) {
        DateWindow open = DateWindow.endingBefore(end);
        List<Campaign> all = new ArrayList<>();
        all.add(launched(level, AwardMode.THEMATIC, open, own.titlePeriod()));
        IntStream.of(MONTHS).forEach(months -> {
            all.add(launched(level, AwardMode.THEMATIC, last(months), own.titlePeriod()));
            all.add(launched(level, AwardMode.THEMATIC, last(months), last(months)));
            all.add(launched(level, AwardMode.THEMATIC, last(SHORT), last(months)));
            all.add(launched(level, AwardMode.THEMATIC, launch.window(), last(months)));
        });
        return all;
    }

    private DateWindow last(int months) {
        return DateWindow.of(end.minusMonths(months), end);
    }

    private Campaign launched(LaunchLevel level, AwardMode mode, DateWindow window, DateWindow title) {
        return standing(Optional.of(new Launch(level, mode, window, launch.clauses())), title);
    }

    private Campaign standing(Optional<Launch> other, DateWindow title) {
        return CampaignBuilder.builder(own).launch(other).titlePeriod(title).build();
    }

    private Campaign decidedBy(String authority) {
        Authority deciding = new Authority(AuthorityId.of(authority), new LocalisedText(authority, authority));
        return CampaignBuilder.builder(own)
                .awards(own.awards().stream()
                        .map(offer -> AwardOfferBuilder.builder(offer)
                                .form(new AwardForm(
                                        offer.form().id(),
                                        offer.form().name(),
                                        offer.form().category(),
                                        deciding))
                                .build())
                        .toList())
                .build();
    }
}
