package vn.emulation.statistics;

import java.util.Optional;
import vn.emulation.text.Identifiers;

/**
 * A body in charge of emulation and commendation (tổ chức làm công tác thi đua, khen thưởng).
 *
 * @param id what tells it from others
 * @param level where it stands, empty when that is not stated
 */
public record EmulationBody(String id, Optional<BodyLevel> level) {

    /**
     * Normalises the id.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is no id
     */
    public EmulationBody {
        id = Identifiers.normalise("body", id);
    }
}
