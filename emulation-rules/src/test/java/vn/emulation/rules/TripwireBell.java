package vn.emulation.rules;

import java.util.concurrent.atomic.AtomicBoolean;

/** Tells whether {@link Tripwire} was ever reached, without reaching it. */
public final class TripwireBell {

    /** Set once anything was reached. */
    public static final AtomicBoolean RUNG = new AtomicBoolean();

    private TripwireBell() {}
}
