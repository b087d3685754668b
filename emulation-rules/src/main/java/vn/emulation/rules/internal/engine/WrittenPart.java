package vn.emulation.rules.internal.engine;

import vn.emulation.json.EmulationJson;

/** A part of requests with its JSON. Immutable. */
final class WrittenPart {

    private final Object part;
    private final byte[] json;

    private WrittenPart(Object part, byte[] json) {
        this.part = part;
        this.json = json;
    }

    static WrittenPart of(Object part, EmulationJson json) {
        return new WrittenPart(part, json.writeCompact(part));
    }

    /** Returns whether this is the very part; equal ones are written again, for comparing them takes as long. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Object other) {
        return part == other;
    }

    byte[] json() {
        return json.clone();
    }
}
