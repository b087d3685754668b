package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.VersionedFile;
import vn.emulation.validation.Validation;

/**
 * The content of a file that keeps what a run found, so that the next one tries only what changed since.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param cases the cases that were tried, sorted by name
 * @param mutants what was found of each mutant that was settled, sorted by key
 */
public record MutationHistory(int schemaVersion, List<Tried> cases, List<Found> mutants) implements VersionedFile {

    /** Nothing is known yet. */
    public static final MutationHistory NONE = new MutationHistory(1, List.of(), List.of());

    /**
     * A case that was tried.
     *
     * @param name its file and name
     * @param digest a digest of all that its outcome hangs on: what is given and expected, and what every rule says of it
     */
    public record Tried(String name, String digest) {}

    /**
     * What was found of a mutant.
     *
     * @param mutant its key
     * @param digest a digest of what is written before and after
     * @param all whether every case was tried, and not only until one killed it
     * @param killers the cases that kill it
     */
    public record Found(String mutant, String digest, boolean all, List<String> killers) {

        /** Copies the list. */
        public Found {
            killers = ImmutableList.copyOf(killers);
        }
    }

    /**
     * Sorts the cases and mutants.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1
     */
    public MutationHistory {
        cases = ImmutableList.sortedCopyOf(Comparator.comparing(Tried::name), cases);
        mutants = ImmutableList.sortedCopyOf(Comparator.comparing(Found::mutant), mutants);
        Validation.start()
                .check(schemaVersion == 1, "file.version", schemaVersion, 1)
                .orThrow();
    }

    /**
     * Reads a file.
     *
     * @param source its name, for messages
     * @throws vn.emulation.json.JsonProblemException if it cannot be read
     */
    public static MutationHistory read(byte[] content, String source) {
        return EmulationJson.create().read(content, source, MutationHistory.class);
    }

    /** Returns the content of the file. */
    public byte[] write() {
        return EmulationJson.create().write(this);
    }
}
