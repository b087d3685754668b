package vn.emulation.json;

import java.util.List;
import java.util.Optional;
import vn.emulation.statistics.DecidedAward;
import vn.emulation.statistics.EmulationBody;
import vn.emulation.statistics.LaunchedCampaign;
import vn.emulation.statistics.Officer;
import vn.emulation.statistics.StatisticsInput;

/**
 * A file that lists what statistics count. An empty list says that there are none; an absent one, that it is not known.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param awards the awards decided, each once
 * @param campaigns the campaigns launched, each once
 * @param bodies the bodies in charge of emulation, each once
 * @param officers the civil servants in charge of emulation, each once
 */
public record AwardFile(
        int schemaVersion,
        Optional<List<DecidedAward>> awards,
        Optional<List<LaunchedCampaign>> campaigns,
        Optional<List<EmulationBody>> bodies,
        Optional<List<Officer>> officers)
        implements VersionedFile {

    /**
     * Copies the lists; what they repeat counts once.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1, or two items of one id differ
     */
    public AwardFile {
        FileValidation.checkVersion(schemaVersion);
        StatisticsInput once = new StatisticsInput(awards, campaigns, bodies, officers);
        awards = once.awards();
        campaigns = once.campaigns();
        bodies = once.bodies();
        officers = once.officers();
    }

    /** Returns what the file lists. */
    public StatisticsInput input() {
        return new StatisticsInput(awards, campaigns, bodies, officers);
    }
}
