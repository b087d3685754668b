package vn.emulation.nominee;

/**
 * A household (hộ gia đình), known by a code.
 *
 * @param id the household's code
 * @param unitId the unit that puts it forward
 */
public record Household(NomineeId id, UnitId unitId) implements Nominee {

    @Override
    public NomineeKind kind() {
        return NomineeKind.HOUSEHOLD;
    }
}
