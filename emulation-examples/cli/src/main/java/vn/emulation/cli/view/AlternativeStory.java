package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import vn.emulation.decision.ClauseStatus;

/**
 * How a clause comes out when its readings are taken one way.
 *
 * @param choices the alternatives supposed, none where no reading matters
 * @param status how it comes out
 * @param statusName the same, in words
 * @param findings what the rules found
 * @param missing what is missing
 * @param unfired where the rules found nothing, those that might have, and why they did not
 */
@RecordBuilder
public record AlternativeStory(
        List<ChoiceStory> choices,
        ClauseStatus status,
        String statusName,
        List<FindingStory> findings,
        List<String> missing,
        List<UnfiredStory> unfired) {

    /** Copies the lists. */
    public AlternativeStory {
        choices = List.copyOf(choices);
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        unfired = List.copyOf(unfired);
    }

    static AlternativeStoryBuilder builder() {
        return AlternativeStoryBuilder.builder();
    }
}
