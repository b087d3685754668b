package vn.emulation.nominee;

/** Whether a person leads or does the work. */
public enum Role {
    /** A leader or manager, from deputy head of a division upwards (lãnh đạo, quản lý). */
    LEADER,
    /** A person who works directly (người trực tiếp công tác). */
    DIRECT_WORKER
}
