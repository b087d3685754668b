package vn.emulation.rules.internal.proof;

import java.util.List;
import java.util.Optional;
import vn.emulation.rules.internal.fact.LaunchView;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.Term;

/**
 * Reads terms as far as they are known.
 *
 * @param knowledge what is known
 */
record Operands(Knowledge knowledge) {

    Operand of(Term term) {
        if (term instanceof Term.LiteralTerm literal) {
            return new Operand.Fixed(literal.literal());
        }
        if (term instanceof Term.ParameterTerm parameter) {
            return parameter(parameter);
        }
        if (term instanceof Term.MeasureTerm measure) {
            List<Object> arguments = measure.arguments().stream()
                    .map(this::of)
                    .map(Operand::shown)
                    .toList();
            return new Operand.Open(new Slot(measure.measure().name(), arguments));
        }
        return field(((Term.FieldTerm) term).field().name());
    }

    private Operand field(String name) {
        return knowledge
                .setting()
                .flatMap(setting -> given(name, setting))
                .<Operand>map(Operand.Fixed::new)
                .orElseGet(() -> new Operand.Open(Slot.of(name)));
    }

    /** What is the same for every dossier of a setting. */
    private static Optional<Object> given(String name, Setting setting) {
        LaunchView launch = setting.context().launch();
        return switch (name) {
            case "roundKind" -> Optional.of(setting.round().kind());
            case "roundYear" -> Optional.of((long) setting.round().year());
            case "decidedOn" -> Optional.of(setting.decidedOn());
            case "launchKnown" -> Optional.of(launch.known());
            case "launchLevel" -> launch.level().map(level -> level);
            case "campaignMode" -> launch.mode().map(mode -> mode);
            case "launchDaysKnown" -> Optional.of(launch.months().isPresent());
            case "campaignMonths" -> launch.months().map(months -> months);
            case "titleMonths" -> Optional.of(setting.context().titleMonths());
            default -> Optional.empty();
        };
    }

    private Operand parameter(Term.ParameterTerm term) {
        Operand open = new Operand.Open(new Slot(term.kind().word(), List.of(term.name())));
        return knowledge
                .setting()
                .map(setting -> setting.supposition().worth(term.index()))
                .filter(ParameterWorth::known)
                .<Operand>map(worth -> new Operand.Fixed(value(term.kind(), worth)))
                .orElse(open);
    }

    private static Object value(ParameterKind kind, ParameterWorth worth) {
        return switch (kind) {
            case NUMBER -> worth.number();
            case DATE -> worth.date();
            case DATE_KNOWN -> worth.certain();
        };
    }
}
