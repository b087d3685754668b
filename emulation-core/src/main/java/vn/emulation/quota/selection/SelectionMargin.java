package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitBuilder;
import vn.emulation.quota.limit.LimitNumber;

/**
 * Which entrants of an outline are contested (nhóm sát điểm chuẩn). This type is immutable and safe to share between
 * threads.
 */
public final class SelectionMargin {
    private final SelectionOutline outline;
    private final MarginBands bands;
    private final int[] beyondOfType;
    private final List<Integer> aheadOfLimit;

    SelectionMargin(SelectionOutline outline, MarginBands bands) {
        this.outline = outline;
        this.bands = bands;
        Setting setting = outline.setting();
        int[] aheadOfScope = new int[setting.sizeOfScope().length];
        for (int type = 0; type < setting.population().types(); type++) {
            for (int scope : setting.population().scopes(type)) {
                aheadOfScope[scope] += bands.ahead(type);
            }
        }
        this.aheadOfLimit = outline.limits().stream()
                .map(limit -> aheadOfScope[setting.scope(limit.limit().scope())])
                .toList();
        this.beyondOfType = beyond(setting, bands);
    }

    /** For each type how many of those who compete with it are not contested. */
    private static int[] beyond(Setting setting, MarginBands bands) {
        int[] beyond = new int[setting.population().types()];
        for (Component component : setting.components()) {
            int[] types = Arrays.stream(component.entrants())
                    .map(setting.population()::type)
                    .distinct()
                    .toArray();
            int all = Arrays.stream(types).map(bands::beyond).sum();
            Arrays.stream(types).forEach(type -> beyond[type] = all);
        }
        return beyond;
    }

    /** Returns where those of a type in a band of the ranking lie; whoever is not ranked is contested. */
    public Zone zone(int type, long band) {
        return bands.zone(type, band);
    }

    /**
     * Selects as among all.
     *
     * @param contested every entrant in the contested zone, and every one who is not ranked
     * @param own limits of which each counts one of the contested alone, who is in a group to be looked at one by one
     * @param decisions what councils decided on ties
     * @throws IllegalArgumentException if others than the contested are given
     * @throws vn.emulation.validation.InvalidValueException as {@link Selection#of(SelectionProblem, List)} says
     */
    public MarginSelection select(List<ContestedEntrant> contested, List<Limit> own, List<TieDecision> decisions) {
        return new MarginSelection(this, new ContestedEntrants(bands, contested), own, decisions);
    }

    SelectionOutline outline() {
        return outline;
    }

    MarginBands bands() {
        return bands;
    }

    /** How many of those who compete with a type are not contested. */
    int beyond(int type) {
        return beyondOfType[type];
    }

    /** How many of those whom a limit counts are ahead. */
    int ahead(int limit) {
        return aheadOfLimit.get(limit);
    }

    /** The limits with the places that those ahead leave. */
    Stream<Limit> left() {
        List<Limit> left = new ArrayList<>();
        for (int each = 0; each < aheadOfLimit.size(); each++) {
            Limit settled = outline.limits().get(each).settled();
            int ahead = aheadOfLimit.get(each);
            left.add(ahead == 0 ? settled : less(settled, ahead));
        }
        return left.stream();
    }

    private static Limit less(Limit limit, int ahead) {
        return LimitBuilder.builder(limit)
                .most(limit.most().map(most -> new LimitNumber.Fixed(((LimitNumber.Fixed) most).places() - ahead)))
                .build();
    }
}
