package vn.emulation.rules.internal.engine;

import java.util.Optional;
import vn.emulation.json.EmulationJson;

/**
 * Writes parts of requests that mostly come again, such as the campaign, which takes longer than all else of a round of
 * one dossier: what was written last is kept. Safe to share between threads.
 */
final class LastWritten {

    private final EmulationJson json;
    private volatile Optional<WrittenPart> last = Optional.empty();

    LastWritten(EmulationJson json) {
        this.json = json;
    }

    WrittenPart of(Object part) {
        WrittenPart written = last.filter(each -> each.isOf(part)).orElseGet(() -> WrittenPart.of(part, json));
        last = Optional.of(written);
        return written;
    }
}
