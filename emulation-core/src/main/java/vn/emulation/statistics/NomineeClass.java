package vn.emulation.statistics;

import java.util.Optional;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;

/** The classes of nominee that the official statistics tell apart (đối tượng khen thưởng). */
public enum NomineeClass {
    /** An enterprise (doanh nghiệp). */
    ENTERPRISE(NomineeKind.COLLECTIVE),
    /** Any other collective. */
    OTHER_COLLECTIVE(NomineeKind.COLLECTIVE),
    /** A leader at ministry or province level and above (lãnh đạo cấp bộ, cấp tỉnh trở lên). */
    MINISTRY_OR_PROVINCE_LEADER(NomineeKind.INDIVIDUAL),
    /** A leader of a department (lãnh đạo cấp vụ, sở, ngành). */
    DEPARTMENT_LEADER(NomineeKind.INDIVIDUAL),
    /** An entrepreneur (doanh nhân). */
    ENTREPRENEUR(NomineeKind.INDIVIDUAL),
    /** Any other leader from deputy head of a division upwards (lãnh đạo khác từ phó phòng trở lên). */
    OTHER_LEADER(NomineeKind.INDIVIDUAL),
    /** One who works, studies or fights directly (người trực tiếp công tác, lao động, học tập, chiến đấu). */
    DIRECT_WORKER(NomineeKind.INDIVIDUAL);

    private final NomineeKind kind;

    NomineeClass(NomineeKind kind) {
        this.kind = kind;
    }

    /** Returns the kind of nominee it is a class of. */
    public NomineeKind kind() {
        return kind;
    }

    /** Returns the class that what is known of a nominee proves; of a leader it does not prove which. */
    public static Optional<NomineeClass> of(Nominee nominee) {
        return nominee instanceof Individual person
                ? person.role().filter(Role.DIRECT_WORKER::equals).map(role -> DIRECT_WORKER)
                : Optional.empty();
    }
}
