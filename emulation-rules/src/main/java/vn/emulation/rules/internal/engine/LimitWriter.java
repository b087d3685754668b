package vn.emulation.rules.internal.engine;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.decision.Finding;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.quota.UnitCount;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.rules.internal.fact.Dimension;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.rules.internal.fact.PoolFact;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.QuotaStatement.Kind;
import vn.emulation.rules.internal.rule.QuotaStatement.NamedParameter;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.source.ClauseId;
import vn.emulation.text.Identifiers;

/** Writes the limit that a rule states for a pool. */
final class LimitWriter {

    private final RuleDefinition rule;
    private final QuotaStatement statement;
    private final PoolFact fact;
    private final Optional<ParameterWorth> worth;

    LimitWriter(RuleDefinition rule, PoolFact fact) {
        this.rule = rule;
        this.statement = rule.quota().orElseThrow();
        this.fact = fact;
        this.worth = statement.parameter().map(named -> fact.supposition().worth(named.index()));
    }

    StatedLimit limit(Finding finding) {
        return stated(number(), finding);
    }

    StatedLimit unknown(String what, Finding finding) {
        return stated(new LimitNumber.NotKnown(what), finding);
    }

    private StatedLimit stated(LimitNumber number, Finding finding) {
        boolean cap = statement.kind() == Kind.AT_MOST;
        Limit limit = Limit.builder()
                .id(id())
                .scope(fact.pool().scope())
                .most(Optional.of(number).filter(any -> cap))
                .least(Optional.of(number).filter(any -> !cap))
                .floorMode(share().flatMap(ParameterValue.Share::floorMode).orElse(FloorMode.HARD))
                .clauses(rule.clauses())
                .build();
        List<ClauseId> clauses = worth.map(ParameterWorth::clauses).orElse(List.of());
        return new StatedLimit(
                limit, fact.pool(), finding, statement.parameter().map(NamedParameter::name), clauses);
    }

    /** The rule and the values that tell its pools apart; their digest where an id has no room for them. */
    private String id() {
        String values = fact.pool().dimensions().stream()
                .filter(dimension -> !isFixed(dimension))
                .map(dimension ->
                        dimension.trait() + "=" + fact.pool().value(dimension).orElseThrow())
                .collect(Collectors.joining(","));
        String id = rule.id() + (values.isEmpty() ? "" : "@" + values);
        if (id.length() <= Identifiers.LONGEST) {
            return id;
        }
        String digest = Hashing.sha256()
                .hashString(id, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 32);
        String shown = rule.id().value();
        int room = Identifiers.LONGEST - digest.length() - 1;
        return shown.substring(0, Math.min(room, shown.length())) + "@" + digest;
    }

    private boolean isFixed(Dimension dimension) {
        return rule.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.left() instanceof Term.FieldTerm field
                        && field.field().name().equals(dimension.field())
                        && comparison.right() instanceof Term.LiteralTerm);
    }

    private LimitNumber number() {
        if (statement.parameter().isEmpty()) {
            return fact.context()
                    .places(fact.pool())
                    .<LimitNumber>map(LimitNumber.Fixed::new)
                    .orElseGet(() -> new LimitNumber.NotKnown("grant"));
        }
        String name = statement.parameter().get().name();
        return worth.flatMap(ParameterWorth::stated).map(this::number).orElseGet(() -> new LimitNumber.NotKnown(name));
    }

    private LimitNumber number(ParameterValue value) {
        if (value instanceof ParameterValue.Share share) {
            return number(share);
        }
        if (value instanceof ParameterValue.Steps steps) {
            return counted(steps.counted())
                    .<LimitNumber>map(count -> LimitNumber.Steps.by(count, steps.steps()))
                    .orElseGet(() -> new LimitNumber.NotKnown(steps.counted()));
        }
        return new LimitNumber.Fixed(((ParameterValue.Amount) value).number().intValueExact());
    }

    private LimitNumber number(ParameterValue.Share share) {
        Rounding rounding =
                share.rounding().orElse(statement.kind() == Kind.AT_MOST ? Rounding.FLOOR : Rounding.CEILING);
        Optional<ShareBase> base = switch (share.base()) {
            case COUNTED -> share.counted().flatMap(this::counted).map(ShareBase.class::cast);
            case NOMINATED ->
                Optional.of(new ShareBase.Nominated(fact.pool().base().scope()));
            case SELECTED ->
                Optional.of(new ShareBase.Selected(fact.pool().base().scope()));
        };
        return base.<LimitNumber>map(of -> new LimitNumber.Share(share.ratio(), of, rounding))
                .orElseGet(() -> new LimitNumber.NotKnown(share.counted().orElseThrow()));
    }

    private Optional<ShareBase.Counted> counted(String what) {
        return fact.context().count(fact.pool(), what).map(LimitWriter::counted);
    }

    private static ShareBase.Counted counted(UnitCount count) {
        return new ShareBase.Counted(count.what(), count.count(), Optional.of(count.countedOn()));
    }

    private Optional<ParameterValue.Share> share() {
        return worth.flatMap(ParameterWorth::stated)
                .filter(ParameterValue.Share.class::isInstance)
                .map(ParameterValue.Share.class::cast);
    }
}
