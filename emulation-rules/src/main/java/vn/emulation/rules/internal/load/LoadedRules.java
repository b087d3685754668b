package vn.emulation.rules.internal.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.emulation.rules.internal.rule.RuleDefinition;

/**
 * Everything that was loaded and found right.
 *
 * @param rules the rules; a rule's index is its place
 * @param parameters the parameters
 * @param textsVi the Vietnamese texts
 * @param textsEn the English texts
 * @param replaced the names of what a host's files replaced or added
 */
public record LoadedRules(
        List<RuleDefinition> rules,
        ParameterTable parameters,
        Map<String, String> textsVi,
        Map<String, String> textsEn,
        Set<String> replaced) {}
