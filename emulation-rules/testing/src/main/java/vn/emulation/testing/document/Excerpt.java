package vn.emulation.testing.document;

/** The beginning of a text, for a list of contents. */
final class Excerpt {

    private static final int MOST = 90;

    private Excerpt() {}

    /** Returns the text, cut between words where it is long. */
    static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int space = text.lastIndexOf(' ', MOST);
        int end = space > 0 ? space : text.offsetByCodePoints(0, text.codePointCount(0, MOST));
        return text.substring(0, end) + "…";
    }
}
