package vn.emulation.rules.internal.load;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.QuotaStatement.Kind;
import vn.emulation.rules.internal.rule.QuotaStatement.NamedParameter;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Reads what quota rules state of places, and checks the parameters they name.
 *
 * @param parameters the parameters there are
 */
record QuotaStatementReader(ParameterTable parameters) {

    private static final Pattern LIMIT = Pattern.compile(
            "\\s*findings\\s*\\.\\s*limits\\s*\\(\\s*\\$pool\\s*,\\s*(?<bound>atMost|atLeast)\\s*\\(\\s*"
                    + "(?:\"(?<name>[^\"]*)\"|(?<granted>granted))\\s*\\)\\s*\\)\\s*;\\s*");
    private static final Set<ParameterType> OF_LIMITS =
            Set.of(ParameterType.NUMBER, ParameterType.SHARE, ParameterType.STEPS);

    /** Reads the consequence of a rule about pools, or throws what is wrong with it. */
    QuotaStatement limit(String text) {
        Matcher matcher = LIMIT.matcher(text);
        if (!matcher.matches()) {
            throw ConsequenceSlips.of(Subject.POOL, text);
        }
        Kind kind = matcher.group("bound").equals(Kind.AT_MOST.word()) ? Kind.AT_MOST : Kind.AT_LEAST;
        if (matcher.group("granted") == null) {
            return statement(kind, matcher.group("name"), matcher.start("name"));
        }
        if (kind == Kind.AT_LEAST) {
            throw new Refusal(matcher.start("bound"), DiagnosticCode.POOL_CONSEQUENCE);
        }
        return new QuotaStatement(kind, Optional.empty());
    }

    /** Reads the argument of a preference, which stands at an index, or throws what is wrong with it. */
    QuotaStatement preference(String name, int index) {
        return statement(Kind.PREFERENCE, name, index);
    }

    private QuotaStatement statement(Kind kind, String name, int index) {
        if (!parameters.names().contains(name)) {
            String nearest = NearestName.of(name, parameters.names());
            throw new Refusal(index, DiagnosticCode.UNKNOWN_PARAMETER, name, nearest);
        }
        boolean fits = kind == Kind.PREFERENCE
                ? parameters.typeOf(name) == ParameterType.NUMBER
                : OF_LIMITS.contains(parameters.typeOf(name));
        if (!fits) {
            throw new Refusal(index, DiagnosticCode.STATED_TYPE, name, parameters.typeOf(name), kind.word());
        }
        check(kind, parameters.get(name), index);
        return new QuotaStatement(kind, Optional.of(new NamedParameter(name, parameters.indexOf(name))));
    }

    private static void check(Kind kind, Parameter parameter, int index) {
        if (parameter.clock() == Clock.RECEIVED) {
            throw new Refusal(index, DiagnosticCode.RECEIVED_CLOCK, parameter.name());
        }
        int least = kind == Kind.PREFERENCE ? 1 : 0;
        parameter.values().stream()
                .flatMap(value -> value.cases().stream())
                .map(ParameterCase::value)
                .filter(ParameterValue.Amount.class::isInstance)
                .map(amount -> ((ParameterValue.Amount) amount).number())
                .filter(number -> number.compareTo(BigDecimal.valueOf(least)) < 0
                        || number.compareTo(BigDecimal.valueOf(LimitNumber.MOST)) > 0)
                .findFirst()
                .ifPresent(number -> {
                    throw new Refusal(
                            index,
                            DiagnosticCode.STATED_NUMBER,
                            parameter.name(),
                            number.toPlainString(),
                            kind.word(),
                            least,
                            LimitNumber.MOST);
                });
    }
}
