package vn.emulation.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.Provenance;
import vn.emulation.text.VisibleText;

/** Tells what a report was made from; digests are cut short, the whole ones stand in the JSON report. */
final class Origins {

    private static final int SHOWN_OF_DIGEST = 12;

    private final Words words;
    private final Names names;

    Origins(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    List<OriginView> of(Provenance provenance) {
        List<OriginView> origins = new ArrayList<>();
        add(origins, "origin.library", provenance.libraryVersion() + ", " + provenance.engineVersion());
        add(origins, "origin.rules", provenance.ruleSet() + ", " + shortened(provenance.rulesDigest()));
        add(origins, "origin.parameters", shortened(provenance.parametersDigest()));
        add(origins, "origin.input", shortened(provenance.inputDigest()));
        if (!provenance.rulings().isEmpty()) {
            add(
                    origins,
                    "origin.rulings",
                    provenance.rulings().stream().map(names::ruling).collect(Collectors.joining("; ")));
        }
        if (!provenance.replaced().isEmpty()) {
            add(origins, "origin.replaced", String.join(", ", provenance.replaced()));
        }
        return origins;
    }

    private void add(List<OriginView> origins, String name, String value) {
        origins.add(new OriginView(words.text(name), VisibleText.of(value)));
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(SHOWN_OF_DIGEST, digest.length()));
    }
}
