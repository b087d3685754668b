package vn.emulation.nominee;

/** A person's sex, which some regulations prefer by among equals. */
public enum Sex {
    /** Female (nữ). */
    FEMALE,
    /** Male (nam). */
    MALE
}
