package vn.emulation.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundKind;
import vn.emulation.law.LegalForm;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.Regime;
import vn.emulation.nominee.NomineeKind;

/**
 * What a campaign can lead to: what its plan offers, and what the law opens to outstanding work in it (các hình thức khen
 * thưởng của phong trào theo kế hoạch và theo pháp luật).
 *
 * <p>The answers are those of the rules: of each rule that finds a clause met, the constraints that the campaign itself
 * settles are tried, which are those on its launch, on the kind of round and on the kind of nominee. What a nominee would
 * have to show is left out. This type is immutable.
 */
public final class LegalOpenings {

    private final List<LegalOpening> all;

    private LegalOpenings(List<LegalOpening> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Tells what a campaign can lead to.
     *
     * @param rules the rules of a campaign that is joined to the law; of one that is not, nothing is opened or closed
     * @param receivedOn the day a dossier is received, which tells the regime
     */
    public static LegalOpenings of(RuleSet rules, LocalDate receivedOn) {
        Campaign campaign = rules.campaign();
        return new LegalOpenings(campaign.law().stream()
                .flatMap(frame -> openings(rules, frame, receivedOn))
                .toList());
    }

    private static Stream<LegalOpening> openings(RuleSet rules, LegalFrame frame, LocalDate receivedOn) {
        Campaign campaign = rules.campaign();
        Optional<Regime> regime = frame.regimeOn(receivedOn).filter(Regime::textKnown);
        List<AwardFormId> forms = forms(campaign, frame);
        return rounds(campaign).flatMap(round -> {
            OpeningProbe probe = OpeningProbe.of(rules, receivedOn, round, forms);
            return forms.stream()
                    .flatMap(form -> Arrays.stream(NomineeKind.values())
                            .map(kind -> new OpeningQuestion(rules, frame, regime, probe, round.kind(), form, kind)
                                    .answer()));
        });
    }

    /** One round of each kind that the campaign holds. */
    private static Stream<AwardRound> rounds(Campaign campaign) {
        return Arrays.stream(RoundKind.values())
                .flatMap(kind -> campaign.rounds().stream()
                        .filter(round -> round.kind() == kind)
                        .limit(1));
    }

    private static List<AwardFormId> forms(Campaign campaign, LegalFrame frame) {
        return Stream.concat(
                        campaign.awards().stream().map(offer -> offer.form().id()),
                        frame.forms().stream().map(LegalForm::id))
                .distinct()
                .toList();
    }

    /** Returns the answers for each kind of round, form and kind of nominee, the forms of the plan first. */
    public List<LegalOpening> all() {
        return all;
    }

    /** Returns the answer for one form, or empty if neither the plan nor the law knows the form or round. */
    public Optional<LegalOpening> of(AwardFormId form, NomineeKind kind, RoundKind round) {
        return all.stream()
                .filter(each -> each.form().equals(form) && each.kind() == kind && each.round() == round)
                .findFirst();
    }

    /** Returns what the law opens and the plan does not offer. */
    public List<LegalOpening> beyondPlan() {
        return all.stream().filter(LegalOpening::isBeyondPlan).toList();
    }

    /** Returns what the plan offers and the law does not open to work in the campaign. */
    public List<LegalOpening> unfounded() {
        return all.stream().filter(LegalOpening::isUnfounded).toList();
    }
}
