package vn.emulation.rules;

/** The bundled plans with their rules, compiled once for all tests. */
final class Plans {

    static final BundledPlan REFORM = BundledPlans.plan("ar-2023-2030");
    static final BundledPlan POOR = BundledPlans.plan("poor-2021-2025");
    static final RuleSet REFORM_RULES = REFORM.ruleSet();
    static final RuleSet POOR_RULES = POOR.ruleSet();

    private Plans() {}
}
