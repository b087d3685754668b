package vn.emulation.rules.vocabulary;

import java.util.List;
import vn.emulation.json.VersionedFile;

/**
 * Everything that a rule file may use (từ vựng của quy tắc), each with what people call it. Immutable.
 *
 * <p>A word that is listed keeps its name and meaning in every later version with the same first number; words are
 * added. What is not listed is refused when a file is loaded.
 *
 * @param schemaVersion the version of this form, 1
 * @param subjects what a rule can be about
 * @param types the types of values, with their constants and how constraints compare them
 * @param dimensions what pools are split by
 * @param parameters how a constraint asks for a parameter
 * @param effects what a rule can say
 * @param needs what the effect {@code needs} may name
 * @param annotations what stands between the name of a rule and its condition
 */
public record RuleVocabulary(
        int schemaVersion,
        List<SubjectWord> subjects,
        List<TypeWord> types,
        List<DimensionWord> dimensions,
        List<ParameterWord> parameters,
        List<EffectWord> effects,
        List<NamedWord> needs,
        List<AnnotationWord> annotations)
        implements VersionedFile {

    /** Copies the lists. */
    public RuleVocabulary {
        subjects = List.copyOf(subjects);
        types = List.copyOf(types);
        dimensions = List.copyOf(dimensions);
        parameters = List.copyOf(parameters);
        effects = List.copyOf(effects);
        needs = List.copyOf(needs);
        annotations = List.copyOf(annotations);
    }

    /** Returns the vocabulary of this version of the library. */
    public static RuleVocabulary current() {
        VocabularyLister lister = new VocabularyLister();
        return new RuleVocabulary(
                1,
                lister.subjects(),
                lister.types(),
                lister.dimensions(),
                lister.parameters(),
                lister.effects(),
                lister.needs(),
                lister.annotations());
    }
}
