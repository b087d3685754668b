package vn.emulation.rules.internal.fact;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.Launch;
import vn.emulation.campaign.LaunchLevel;

/**
 * How a campaign was launched, as rules read it.
 *
 * @param launch what the campaign tells of it
 */
public record LaunchView(Optional<Launch> launch) {

    /** Returns whether it is told. */
    public boolean known() {
        return launch.isPresent();
    }

    /** Returns who launched it. */
    public Optional<LaunchLevel> level() {
        return launch.map(Launch::level);
    }

    /** Returns whether it is the yearly emulation or one of a given time or subject. */
    public Optional<AwardMode> mode() {
        return launch.map(Launch::mode);
    }

    /** Returns the whole months from its launch to its end, or empty if one of these days is not known. */
    public Optional<Long> months() {
        return launch.map(Launch::window)
                .flatMap(window -> window.from()
                        .flatMap(from -> window.before().map(before -> ChronoUnit.MONTHS.between(from, before))));
    }
}
