package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.CampaignId;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.VersionedFile;
import vn.emulation.testing.cases.CaseFolder;
import vn.emulation.validation.Validation;

/**
 * The content of a file {@code survivors.json} beside cases: mutants that no case need kill, and why.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param survivors the mutants; of two entries for one the first holds
 */
public record JustifiedSurvivors(int schemaVersion, List<Survivor> survivors) implements VersionedFile {

    /** The name of the file. */
    public static final String FILE = "survivors.json";

    /** Nobody said anything. */
    public static final JustifiedSurvivors NONE = new JustifiedSurvivors(1, List.of());

    /**
     * A mutant that no case need kill.
     *
     * @param mutant its key
     * @param reason why none need
     */
    public record Survivor(String mutant, String reason) {}

    /**
     * Copies the list.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1
     */
    public JustifiedSurvivors {
        survivors = ImmutableList.copyOf(survivors);
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
    public static JustifiedSurvivors read(byte[] content, String source) {
        return EmulationJson.create().read(content, source, JustifiedSurvivors.class);
    }

    /** Returns those that ship beside the cases of a campaign's plan, or of the law; nobody said anything where none do. */
    public static JustifiedSurvivors bundled(CampaignId campaign) {
        return CaseFolder.bundledSurvivors(campaign)
                .map(file -> read(file.content(), file.name()))
                .orElse(NONE);
    }

    /** Returns why nobody need kill a mutant, or empty if nobody said so. */
    public Optional<String> reason(Mutant mutant) {
        return survivors.stream()
                .filter(each -> each.mutant().equals(mutant.key()))
                .map(Survivor::reason)
                .findFirst();
    }
}
