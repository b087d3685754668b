package vn.emulation.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many dossiers of a round are of one group (số hồ sơ theo nhóm).
 *
 * @param group the group
 * @param nominated how many were put forward
 * @param eligible how many of them are eligible
 * @param unranked how many of the eligible nobody ranked
 */
public record GroupCount(NomineeGroup group, long nominated, long eligible, long unranked) {

    /** Returns the count of one dossier. */
    public static GroupCount of(JudgedDossier judged) {
        boolean eligible = judged.decision().eligible();
        boolean unranked = eligible && judged.decision().rank().isEmpty();
        return new GroupCount(judged.group(), 1, eligible ? 1 : 0, unranked ? 1 : 0);
    }

    /** Returns this count and another of the same group together. */
    public GroupCount plus(GroupCount other) {
        return new GroupCount(group, nominated + other.nominated, eligible + other.eligible, unranked + other.unranked);
    }

    /** Returns counts with those of one group added up, in the order in which the groups first come. */
    public static List<GroupCount> sum(Collection<GroupCount> counts) {
        Map<NomineeGroup, GroupCount> sums = new LinkedHashMap<>();
        counts.forEach(count -> sums.merge(count.group(), count, GroupCount::plus));
        return List.copyOf(sums.values());
    }
}
