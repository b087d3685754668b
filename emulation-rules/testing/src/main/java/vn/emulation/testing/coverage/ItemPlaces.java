package vn.emulation.testing.coverage;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.testing.cases.CasePlace;

/** Tells where items stand and what they are, in sentences. */
final class ItemPlaces {

    private final ImmutableMap<String, RuleDefinition> rules;

    ItemPlaces(List<RuleDefinition> rules) {
        this.rules = Maps.uniqueIndex(rules, rule -> rule.id().value());
    }

    Optional<RuleDefinition> rule(CoverageItem item) {
        return switch (item.figure()) {
            case RULE, CONDITION, BOUNDARY, LIMIT, FORCE, EXCEPTION -> Optional.ofNullable(rules.get(item.subject()));
            case CLAUSE, DOCUMENT, READING, STATUS -> Optional.empty();
        };
    }

    /** Returns where the constraint stands, or the rule of an item about no constraint. */
    Optional<CasePlace> place(CoverageItem item) {
        return rule(item)
                .map(rule -> item.constraint().isPresent()
                        ? rule.places().get(item.constraint().getAsInt())
                        : rule.at())
                .map(ItemPlaces::shown);
    }

    private static CasePlace shown(SourcePosition position) {
        return new CasePlace(position.source(), position.line());
    }

    /** Returns how a rule file writes the constraint, empty for an item about none. */
    Optional<String> text(CoverageItem item) {
        return item.constraint().isPresent()
                ? rule(item)
                        .map(rule -> rule.constraints()
                                .get(item.constraint().getAsInt())
                                .text())
                : Optional.empty();
    }
}
