package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * Why one dossier comes out as it does, in one language.
 *
 * @param schemaVersion the version of this form, 1
 * @param language {@code vi} or {@code en}
 * @param campaign the campaign's id
 * @param round the round's id
 * @param decidedOn the day of the decision
 * @param subject whom it is about
 * @param outcome what it comes to
 * @param clauses how each clause comes out, in the order of the plan
 * @param warnings what a person should look at
 * @param missing what is missing, each once
 * @param documents the documents that the clauses stand in
 */
@RecordBuilder
public record Story(
        int schemaVersion,
        String language,
        String campaign,
        String round,
        LocalDate decidedOn,
        SubjectStory subject,
        OutcomeStory outcome,
        List<ClauseStory> clauses,
        List<FindingStory> warnings,
        List<String> missing,
        List<DocumentStory> documents) {

    /** Copies the lists. */
    public Story {
        clauses = List.copyOf(clauses);
        warnings = List.copyOf(warnings);
        missing = List.copyOf(missing);
        documents = List.copyOf(documents);
    }

    static StoryBuilder builder() {
        return StoryBuilder.builder();
    }
}
