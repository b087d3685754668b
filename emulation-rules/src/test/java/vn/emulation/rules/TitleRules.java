package vn.emulation.rules;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The law's rules on titles, compiled once for all tests, over the yearly emulation of a province. */
final class TitleRules {

    static final RuleSet ALL = TitleCampaign.rules(TitleCampaign.yearly(), "law/titles/", "law/collectives/");
    /** The ids of the rules that the two subjects hold, as their texts name them. */
    static final Set<String> IDS = Stream.of("titles", "collectives")
            .map(subject -> PlanResources.law(subject + "/messages_en.properties"))
            .flatMap(texts -> new String(texts, StandardCharsets.UTF_8).lines())
            .map(line -> line.substring(0, line.indexOf('=')))
            .filter(key -> key.startsWith("rule.") && !key.endsWith(".hint"))
            .map(key -> key.substring("rule.".length()))
            .collect(Collectors.toUnmodifiableSet());

    private TitleRules() {}
}
