package vn.emulation.rules.internal.lint;

import java.util.stream.IntStream;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.QuotaSource;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Finds forms of award whose number of places nobody states, and promised numbers that no rule caps the places by.
 *
 * @param checking what the checks share
 */
record PlacesCheck(RuleChecking checking) {

    private static final Slot FORM = Slot.of("form");

    void check() {
        checking.scope().campaign().awards().forEach(this::check);
    }

    private void check(AwardOffer offer) {
        if (offer.quota() == QuotaSource.NOT_STATED) {
            checking.tell(DiagnosticCode.PLACES_NOT_STATED, offer.form().id());
        } else if (IntStream.range(0, checking.loaded().rules().size()).noneMatch(index -> caps(index, offer))) {
            checking.tell(DiagnosticCode.PLACES_WITHOUT_RULE, offer.form().id());
        }
    }

    private boolean caps(int index, AwardOffer offer) {
        RuleDefinition rule = checking.rule(index);
        return rule.subject() == Subject.POOL
                && rule.quota()
                        .filter(stated -> stated.kind() == QuotaStatement.Kind.AT_MOST)
                        .isPresent()
                && checking.settings().of(checking.trials().readings(index)).stream()
                        .anyMatch(setting -> setting.applies(index) && isOf(rule, setting, offer));
    }

    private static boolean isOf(RuleDefinition rule, Setting setting, AwardOffer offer) {
        return !Conjunction.of(Knowledge.of(setting, Subject.POOL), rule.constraints())
                .with(FORM, offer.form().id().value())
                .isImpossible();
    }
}
