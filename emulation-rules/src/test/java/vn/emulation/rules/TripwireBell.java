package vn.emulation.rules;

import java.util.concurrent.atomic.AtomicBoolean;

/** Tells whether {@link Tripwire} was ever reached, without reaching it. */
final class TripwireBell {

    static final AtomicBoolean RUNG = new AtomicBoolean();

    private TripwireBell() {}
}
