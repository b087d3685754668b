package vn.emulation.json;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.campaign.Objective;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.selection.RankingKey;
import vn.emulation.quota.selection.TraitTree;

/**
 * A file that holds how to rank and under what limits to select, for a selection without rules.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param name what is selected for; decisions on ties quote it
 * @param ranking the keys to rank by, the first first
 * @param objective what is best where limits cross, empty where none is stated
 * @param trees the traits of which values stand below others, by name
 * @param limits the limits, each once
 */
public record LimitFile(
        int schemaVersion,
        String name,
        List<RankingKey> ranking,
        Optional<Objective> objective,
        Map<String, TraitTree> trees,
        List<Limit> limits)
        implements VersionedFile {

    /**
     * Copies the lists; a limit repeated counts once.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1, or two limits of one id differ
     */
    public LimitFile {
        ranking = List.copyOf(ranking);
        trees = ImmutableSortedMap.copyOf(trees);
        limits = FileValidation.distinct(schemaVersion, limits, Limit::id, "selection.limit-twice");
    }
}
