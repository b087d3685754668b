package vn.emulation.rules;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.lint.Diagnostic;

/** What is found wrong with files. */
final class Diagnosed {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Diagnosed() {}

    /** The diagnostics of a rule file, each in English with its place. */
    static List<String> rules(String text) {
        return told(Locale.ENGLISH, RuleSource.rules("rules.drl", text)).toList();
    }

    /** The diagnostics of a parameter file, each in English with its place. */
    static List<String> parameters(String text) {
        return told(Locale.ENGLISH, RuleSource.parameters("parameters.json", text))
                .toList();
    }

    /** The diagnostics of files, each with its place. */
    static Stream<String> told(Locale locale, RuleSource... files) {
        return diagnostics(TestCampaign.campaign(), List.of(files)).stream().map(diagnostic -> diagnostic.told(locale));
    }

    /** The diagnostics of files; none when they load. */
    static List<Diagnostic> diagnostics(Campaign campaign, List<RuleSource> files) {
        return diagnostics(campaign, files, TrustLevel.RESTRICTED);
    }

    /** The diagnostics of files whose authors are trusted so far; none when they load. */
    static List<Diagnostic> diagnostics(Campaign campaign, List<RuleSource> files, TrustLevel trust) {
        RuleSetException refusal =
                catchThrowableOfType(RuleSetException.class, () -> RuleSet.load(campaign, files, trust));
        return refusal == null ? List.of() : refusal.diagnostics();
    }
}
