package vn.emulation.testing.coverage;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.Regime;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.time.DateWindow;

/**
 * What holds of every dossier for which a rule is in force.
 *
 * @param law the law beside the campaign, empty where there is none
 */
record InForce(Optional<LegalFrame> law) {

    /** Returns it; nothing where the rule holds on any day, or by another day than that of receipt. */
    List<Constraint> of(RuleDefinition rule) {
        if (rule.subject() != Subject.DOSSIER || rule.clock() != Clock.RECEIVED || !rule.isDated()) {
            return List.of();
        }
        ImmutableList.Builder<Constraint> holding = ImmutableList.builder();
        holding.add(new Constraint.YesNo(field("receivedOnKnown"), true));
        rule.inForce().from().ifPresent(first -> holding.add(received(Operator.AT_LEAST, first)));
        rule.inForce().before().ifPresent(after -> holding.add(received(Operator.LESS, after)));
        if (law.map(frame -> isKnown(frame, rule.inForce())).orElse(false)) {
            holding.add(new Constraint.YesNo(field("regimeKnown"), true));
        }
        return holding.build();
    }

    /** Returns whether the text of the law is known on each day of a window. */
    private static boolean isKnown(LegalFrame law, DateWindow window) {
        Optional<LocalDate> day = window.from();
        Optional<Regime> regime = day.flatMap(law::regimeOn).filter(Regime::textKnown);
        while (regime.isPresent()) {
            Optional<LocalDate> next = regime.get().received().before();
            if (next.isEmpty() || reaches(next.get(), window)) {
                return true;
            }
            regime = law.regimeOn(next.get()).filter(Regime::textKnown);
        }
        return false;
    }

    private static boolean reaches(LocalDate day, DateWindow window) {
        return window.before().map(after -> !day.isBefore(after)).orElse(false);
    }

    private static Constraint received(Operator operator, LocalDate day) {
        Term received = field("receivedOn");
        return new Constraint.Comparison(received, operator, new Term.LiteralTerm(received.type(), day));
    }

    private static Term field(String name) {
        return new Term.FieldTerm(Subject.DOSSIER.vocabulary().field(name).orElseThrow());
    }
}
