package vn.emulation.cli.screening;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import vn.emulation.decision.Decision;
import vn.emulation.json.EmulationJson;

/** Whole decisions as JSON. */
final class DecisionJson implements DecisionLines {

    private final EmulationJson json = EmulationJson.create();

    @Override
    public Optional<byte[]> header() {
        return Optional.empty();
    }

    @Override
    public byte[] lines(List<Decision> decisions) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Decision decision : decisions) {
            lines.writeBytes(json.writeCompact(decision));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
