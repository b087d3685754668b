package vn.emulation.rules.synthetic;

import java.util.Locale;
import vn.emulation.decision.Effect;

/**
 * A rule of the synthetic campaign, of which a variant is made for each form of award.
 *
 * @param clause the clause, without its campaign and variant
 * @param name what it finds, once in its clause
 * @param ofForm whether it is about one form in the first variant too; in all others it always is
 * @param effect its effect
 * @param need what it needs, or empty text
 * @param exceptionTo the name of the rule of its clause that it is an exception to, or empty text
 * @param drl its constraints, in which {@code {k}} stands for the variant
 * @param java the same in Java over {@link Seen}
 */
record RuleTemplate(
        String clause,
        String name,
        boolean ofForm,
        Effect effect,
        String need,
        String exceptionTo,
        String drl,
        String java) {

    static RuleTemplate of(String id, Effect effect, String drl, String java) {
        int slash = id.indexOf('/');
        return new RuleTemplate(id.substring(0, slash), id.substring(slash + 1), false, effect, "", "", drl, java);
    }

    RuleTemplate forOneForm() {
        return new RuleTemplate(clause, name, true, effect, need, exceptionTo, drl, java);
    }

    RuleTemplate needing(String what) {
        return new RuleTemplate(clause, name, ofForm, effect, what, exceptionTo, drl, java);
    }

    RuleTemplate settingAside(String other) {
        return new RuleTemplate(clause, name, ofForm, effect, need, other, drl, java);
    }

    private boolean names(int variant) {
        return ofForm || variant > 0;
    }

    /** Returns the id of the rule. */
    String id(int variant) {
        return id(variant, name);
    }

    private String id(int variant, String named) {
        return clauseId(variant) + "/" + named;
    }

    /** Returns the id of the clause. */
    String clauseId(int variant) {
        return "synthetic/" + clause + "-" + variant;
    }

    /** Returns the rule as a rule file holds it. */
    String drl(int variant) {
        String annotations = "@clause(\"" + clauseId(variant) + "\")"
                + (exceptionTo.isEmpty() ? "" : " @exceptionTo(\"" + id(variant, exceptionTo) + "\")");
        return """
                rule "%s"
                    %s
                    when
                        $dossier : Dossier( %s )
                    then
                        %s
                end
                """.formatted(id(variant), annotations, constraints(variant), consequence());
    }

    private String constraints(int variant) {
        return (names(variant) ? "form == \"form-" + variant + "\", " : "")
                + drl.replace("{k}", String.valueOf(variant));
    }

    private String consequence() {
        String word = effect.name().toLowerCase(Locale.ROOT);
        return need.isEmpty()
                ? "findings." + word + "($dossier);"
                : "findings." + word + "($dossier, \"" + need + "\");";
    }

    /** Returns the rule as a statement of Java; the form is named where the code around it does not ask for it. */
    String java(int variant, boolean namingForm) {
        String form = names(variant) && namingForm ? "seen.form().equals(\"form-" + variant + "\") && " : "";
        return "if (" + form + "(" + java.replace("{k}", String.valueOf(variant))
                + ")) { found.add(new Found(seen.id(), \"" + id(variant) + "\", Effect." + effect + ")); }\n";
    }
}
