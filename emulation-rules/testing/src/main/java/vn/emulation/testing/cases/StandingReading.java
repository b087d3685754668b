package vn.emulation.testing.cases;

import java.util.List;
import java.util.Optional;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardForm;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.AwardOfferBuilder;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.Launch;
import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/**
 * Reads how a case has the campaign stand otherwise: how it was launched, the years of its title and who decides.
 *
 * @param own the campaign of the rules
 * @param parts reads parts
 * @param binding reads values
 */
record StandingReading(Campaign own, Parts parts, Binding binding) {

    static final String LAUNCH = "launch";
    static final String TITLE = "titlePeriod";
    static final String DECIDED_BY = "decidedBy";

    Campaign read(YamlMap written) {
        CampaignBuilder standing = CampaignBuilder.builder(own);
        written.get(LAUNCH).ifPresent(launch -> standing.launch(launch(launch)));
        parts.map(written, TITLE)
                .flatMap(title -> binding.read(title, DateWindow.class, title.at()))
                .ifPresent(standing::titlePeriod);
        parts.text(written, DECIDED_BY).ifPresent(authority -> standing.awards(decidedBy(authority.text())));
        return standing.build();
    }

    /** The clauses that tell of the launch are those of the campaign's own. */
    private Optional<Launch> launch(YamlValue written) {
        if (!(written instanceof YamlMap map)) {
            return Optional.empty();
        }
        List<ClauseId> clauses = own.launch()
                .map(Launch::clauses)
                .orElseGet(() -> List.of(own.clauses().get(0).id()));
        YamlList told = new YamlList(
                Mark.NOWHERE,
                clauses.stream()
                        .<YamlValue>map(clause -> YamlScalar.text(clause.value()))
                        .toList());
        return binding.read(map.with("clauses", told), Launch.class, map.at());
    }

    private List<AwardOffer> decidedBy(String authority) {
        return own.awards().stream()
                .map(offer -> AwardOfferBuilder.builder(offer)
                        .form(decidedBy(offer.form(), authority))
                        .build())
                .toList();
    }

    private static AwardForm decidedBy(AwardForm form, String authority) {
        return new AwardForm(
                form.id(),
                form.name(),
                form.category(),
                new Authority(AuthorityId.of(authority), new LocalisedText(authority, authority)));
    }
}
