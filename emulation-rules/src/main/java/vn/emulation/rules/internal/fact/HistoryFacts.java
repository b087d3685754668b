package vn.emulation.rules.internal.fact;

/** What rules read of awards received before. */
public interface HistoryFacts extends DossierPart {

    private HistoryView history() {
        return walk(view().lists().history().size()).history();
    }

    /** Returns whether the list of awards is complete. */
    default boolean isHistoryComplete() {
        return read().dossier().history().complete();
    }

    /** Returns how many awards of the form stand. */
    default long awardCount(String form) {
        return history().count(form);
    }

    /** Returns for how many years up to the round's the form was received in each. */
    default long awardsInARow(String form) {
        HistoryView history = history();
        return history.inARow(form, history.roundYear());
    }

    /** Returns for how many years up to the one before the round's the form was received in each. */
    default long awardsInARowBefore(String form) {
        HistoryView history = history();
        return history.inARow(form, history.roundYear() - 1);
    }

    /** Returns how many awards of the form are of so many years up to the round's. */
    default long awardsWithin(String form, long years) {
        return history().within(form, years);
    }

    /** Returns how many awards of the one form are of a year after the last of the other; 0 if there is no other. */
    default long awardsSince(String form, String other) {
        return history().since(form, other);
    }

    /** Returns how many years lie between the last award of the form and the round's year; 0 if there is none. */
    default long yearsSince(String form) {
        return history().yearsSince(form);
    }

    /** Returns of how many awards of the form it is not stated how they came about. */
    default long awardsUnclear(String form) {
        return history().unclear(form);
    }

    /** Returns how many awards were revoked. */
    default long getRevokedAwards() {
        return history().revoked();
    }

    /** Returns how many achievements an award that stands has rewarded. */
    default long getRewardedAchievements() {
        int achievements = view().lists().achievements().size();
        return walk(view().history().listed() + achievements).rewardedAchievements();
    }
}
