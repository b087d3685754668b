package vn.emulation.rules;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.decision.Condition;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Need;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.WhyNot;
import vn.emulation.decision.YearSequence;
import vn.emulation.message.MessageBundle;

/** Tells findings, conditions and needs to a person, in Vietnamese or English. This type is immutable. */
public final class RuleTexts {

    private static final MessageBundle VOCABULARY =
            MessageBundle.of("vn.emulation.rules.vocabulary", RuleTexts.class.getClassLoader());

    private final ImmutableSortedMap<String, String> vi;
    private final ImmutableSortedMap<String, String> en;

    RuleTexts(Map<String, String> vi, Map<String, String> en) {
        this.vi = ImmutableSortedMap.copyOf(vi);
        this.en = ImmutableSortedMap.copyOf(en);
    }

    /** Returns what tells with the texts of a rule set, by key, such as those of rules that are not compiled. */
    public static RuleTexts of(Map<String, String> vi, Map<String, String> en) {
        return new RuleTexts(vi, en);
    }

    /** Returns what a finding says: its rule's text, or the rule's id where the rule set has none. */
    public String finding(Finding finding, Locale locale) {
        return rule(finding.rule(), locale);
    }

    /** Returns what a rule says when it applies, or its id where the rule set has no text for it. */
    public String rule(RuleId rule, Locale locale) {
        return own("rule." + rule, locale).orElse(rule.value());
    }

    /** Returns what can be done about a rule's finding, or empty where the rule set has nothing to say. */
    public Optional<String> hint(RuleId rule, Locale locale) {
        return own("rule." + rule + ".hint", locale);
    }

    /**
     * Returns a condition with the value seen, such as {@code day received: 20 October 2026; required: before …}, and with
     * the years that it was counted from.
     */
    public String condition(Condition condition, Locale locale) {
        String key = isYesOrNo(condition) ? "condition.yes-or-no" : "condition";
        String told = VOCABULARY.text(
                locale, key, field(condition, locale), value(condition.seen(), locale), asked(condition, locale));
        return condition.years().map(years -> years(told, years, locale)).orElse(told);
    }

    private static String years(String told, YearSequence years, Locale locale) {
        String counted = years.counted().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String listed = counted.isEmpty()
                ? VOCABULARY.text(locale, "years.none", told)
                : VOCABULARY.text(locale, "years.counted", told, counted);
        return years.reason()
                .map(reason -> VOCABULARY.text(
                        locale,
                        "years.broken",
                        listed,
                        String.valueOf(years.brokenIn().orElseThrow()),
                        VOCABULARY.text(locale, "years." + reason)))
                .orElse(listed);
    }

    /** Returns what a condition asks for, whatever was seen. */
    public String requirement(Condition condition, Locale locale) {
        String asked = isYesOrNo(condition) ? value(condition.expected(), locale) : asked(condition, locale);
        return VOCABULARY.text(locale, "requirement", field(condition, locale), asked);
    }

    /** Returns what is needed, such as {@code the document: meeting minutes}. */
    public String need(Need need, Locale locale) {
        String what = VOCABULARY.text(locale, "need." + need.field());
        Optional<String> item = need.name().map(name -> name.in(locale)).or(need::item);
        return item.map(named -> VOCABULARY.text(locale, "need.item", what, named))
                .orElse(what);
    }

    /**
     * Returns why a rule fires on a dossier or does not, a line each: the outcome, when the rule is in force if it is
     * not, then for each combination of alternatives every constraint with the value seen.
     */
    public List<String> whyNot(WhyNot answer, Locale locale) {
        return new WhyNotText(this, VOCABULARY, locale).lines(answer);
    }

    private static boolean isYesOrNo(Condition condition) {
        return condition.operator().equals("==")
                && (condition.expected().equals("true") || condition.expected().equals("false"));
    }

    /** What is no word of the vocabulary is trusted code. */
    private String field(Condition condition, Locale locale) {
        if (!VOCABULARY.has("field." + condition.field())) {
            return VOCABULARY.text(locale, "code", condition.field());
        }
        List<String> arguments = condition.arguments().stream()
                .map(argument -> value(argument, locale))
                .toList();
        boolean parameter =
                condition.parameter().isPresent() && condition.arguments().size() == 1;
        List<String> shown = parameter ? List.of(parameter(condition.arguments().get(0), locale)) : arguments;
        return VOCABULARY.text(locale, "field." + condition.field(), shown);
    }

    private static String asked(Condition condition, Locale locale) {
        if (condition.operator().equals("in")) {
            return VOCABULARY.text(locale, "operator.in", values(condition.expected(), locale));
        }
        String type = day(condition.expected()).isPresent() ? "date." : "";
        return VOCABULARY.text(locale, "operator." + type + condition.operator(), value(condition.expected(), locale));
    }

    private static String values(String members, Locale locale) {
        return Arrays.stream(members.split(", ", -1))
                .map(member -> value(member, locale))
                .collect(Collectors.joining(", "));
    }

    private String parameter(String name, Locale locale) {
        return own("parameter." + name, locale).orElse(name);
    }

    static String value(String value, Locale locale) {
        if (VOCABULARY.has("value." + value)) {
            return VOCABULARY.text(locale, "value." + value);
        }
        return day(value)
                .map(day ->
                        VOCABULARY.text(locale, "date", day.getDayOfMonth(), day.getMonthValue(), day.getYear(), day))
                .orElse(value);
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private Optional<String> own(String key, Locale locale) {
        return Optional.ofNullable((locale.getLanguage().equals("en") ? en : vi).get(key));
    }
}
