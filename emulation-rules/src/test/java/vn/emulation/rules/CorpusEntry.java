package vn.emulation.rules;

import java.util.List;

/**
 * One entry of the adversarial corpus.
 *
 * @param id its id, such as {@code A-017}: never changed, never used again
 * @param sentence what it tries
 * @param expected what comes of it: R with the codes and lines of a refusal, F with the code of a failure, or OK with
 *     what is decided
 * @param parts what it puts in place of the files that every entry starts from
 */
record CorpusEntry(String id, String sentence, String expected, List<CorpusPart> parts) {

    CorpusEntry {
        parts = List.copyOf(parts);
    }

    String group() {
        return id.substring(0, 1);
    }

    @Override
    public String toString() {
        return id + " " + sentence;
    }
}
