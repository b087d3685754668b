package vn.emulation.time;

import java.time.ZoneId;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Runs something as on a machine of another time zone. */
final class MachineZone {

    private MachineZone() {}

    static <T> T in(String zone, Supplier<T> work) {
        TimeZone ours = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
        try {
            return work.get();
        } finally {
            TimeZone.setDefault(ours);
        }
    }
}
