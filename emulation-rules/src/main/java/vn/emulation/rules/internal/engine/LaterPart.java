package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.emulation.rules.internal.fact.TimeWords;

/** The parts of a dossier that are others some years later. */
enum LaterPart {
    HISTORY,
    RATINGS,
    INITIATIVES,
    ACHIEVEMENTS,
    VOTES;

    private static final ImmutableMap<String, Set<LaterPart>> BY_WORD = ImmutableMap.<String, Set<LaterPart>>builder()
            .put("awardCount", EnumSet.of(HISTORY))
            .put("awardsInARow", EnumSet.of(HISTORY))
            .put("awardsInARowBefore", EnumSet.of(HISTORY))
            .put("awardsWithin", EnumSet.of(HISTORY))
            .put("awardsSince", EnumSet.of(HISTORY))
            .put("yearsSince", EnumSet.of(HISTORY))
            .put("awardsUnclear", EnumSet.of(HISTORY))
            .put("revokedAwards", EnumSet.of(HISTORY))
            .put("rating", EnumSet.of(RATINGS))
            .put("ratingKnown", EnumSet.of(RATINGS))
            .put("ratedInARow", EnumSet.of(RATINGS))
            .put("ratedInARowBefore", EnumSet.of(RATINGS))
            .put("ratedSince", EnumSet.of(HISTORY, RATINGS))
            .put("initiatives", EnumSet.of(INITIATIVES))
            .put("initiativesWithin", EnumSet.of(INITIATIVES))
            .put("achievementsBeforeDisciplineEnd", EnumSet.of(ACHIEVEMENTS))
            .put("historyComplete", EnumSet.noneOf(LaterPart.class))
            .put("ratingsComplete", EnumSet.noneOf(LaterPart.class))
            .put("conductComplete", EnumSet.noneOf(LaterPart.class))
            .put("conductPending", EnumSet.noneOf(LaterPart.class))
            .put("disciplined", EnumSet.noneOf(LaterPart.class))
            .put("found", EnumSet.noneOf(LaterPart.class))
            .buildOrThrow();

    /** Returns the parts that a word looks at; all for a word that is not known to look at fewer. */
    static Set<LaterPart> of(String word) {
        return TimeWords.isSettled(word)
                ? EnumSet.noneOf(LaterPart.class)
                : Optional.ofNullable(BY_WORD.get(word)).orElseGet(() -> EnumSet.allOf(LaterPart.class));
    }
}
