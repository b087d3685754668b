package vn.emulation.campaign;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import vn.emulation.award.AwardMode;
import vn.emulation.source.ClauseId;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.Validation;

/**
 * How a campaign was launched (phát động), on which the law makes the awards depend that it can lead to.
 *
 * @param level who launched it
 * @param mode whether it is the yearly emulation or one of a given time or subject
 * @param window from its launch to its end; open where the plan does not state the day
 * @param clauses the clauses that tell so, at least one
 */
@RecordBuilder
public record Launch(LaunchLevel level, AwardMode mode, DateWindow window, List<ClauseId> clauses) {

    /**
     * Copies the clauses.
     *
     * @throws vn.emulation.validation.InvalidValueException if none is named
     */
    public Launch {
        clauses = ImmutableSet.copyOf(clauses).asList();
        Validation.start().check(!clauses.isEmpty(), "launch.clauses", level).orThrow();
    }
}
