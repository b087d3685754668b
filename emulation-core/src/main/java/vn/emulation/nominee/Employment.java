package vn.emulation.nominee;

/** How a person is employed by a public body. */
public enum Employment {
    /** An elected or appointed official (cán bộ). */
    CADRE,
    /** A civil servant (công chức). */
    CIVIL_SERVANT,
    /** A public employee (viên chức). */
    PUBLIC_EMPLOYEE,
    /** An employee under a labour contract (người lao động). */
    CONTRACT_WORKER
}
