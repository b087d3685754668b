package vn.emulation.rules;

/**
 * A part of an entry of the corpus.
 *
 * @param kind which file it is of, and where in it
 * @param text what stands there, without the escapes of the resource
 */
record CorpusPart(String kind, String text) {

    /** Between what is found in a file and what is put in its place. */
    private static final String BECOMES = " => ";

    /** The file with this part in it: a fragment by its name, one change, or the whole. */
    String in(String file) {
        int becomes = text.indexOf(BECOMES);
        if (text.startsWith("%")) {
            return CorpusBase.fragment(text.substring(1));
        }
        return becomes < 0
                ? text
                : replaced(file, text.substring(0, becomes), text.substring(becomes + BECOMES.length()));
    }

    static String replaced(String file, String found, String put) {
        if (!file.contains(found)) {
            throw new IllegalArgumentException("Nothing to change: " + found);
        }
        return file.replace(found, put);
    }
}
