package vn.emulation.rules.internal.load;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Guesses how a file was saved that is not in UTF-8, by the bytes that the encodings of Vietnamese have. */
final class EncodingGuess {

    /** Marks that windows-1258 puts after a vowel: grave, hook, tilde, acute, dot below. */
    private static final String MARKS_OF_1258 = "\u00CC\u00D2\u00DE\u00EC\u00F2";

    /** What VNI puts after a plain vowel. */
    private static final String MARKS_OF_VNI =
            "\u00F9\u00F8\u00FB\u00F5\u00EF\u00E1\u00E0\u00E5\u00E3\u00E4\u00E2\u00EA\u00E9\u00E8\u00FA\u00FC\u00EB";

    private static final String VOWELS = "aeouyAEOUY";
    private static final String VOWELS_OF_1258 = "aeiouyAEIOUY\u00E2\u00EA\u00F4\u00E3\u00F5\u00FD";

    private EncodingGuess() {}

    /** Returns whether every second byte or more is zero, as in UTF-16 and UTF-32. */
    static boolean isWide(byte[] bytes) {
        long zeros = IntStream.range(0, bytes.length)
                .filter(index -> bytes[index] == 0)
                .count();
        boolean marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        return marked || (zeros > 0 && zeros * 3 >= bytes.length);
    }

    /** Returns the name of an encoding, or the key of a text that says it is another. */
    static String of(byte[] bytes) {
        if (isWide(bytes)) {
            return zerosInRow(bytes) ? "UTF-32" : "UTF-16";
        }
        long low = count(bytes, index -> high(bytes, index) && unsigned(bytes, index) < 0xC0);
        long marks = count(bytes, index -> follows(bytes, index, MARKS_OF_1258, VOWELS_OF_1258));
        long vni = count(bytes, index -> follows(bytes, index, MARKS_OF_VNI, VOWELS));
        long all = count(bytes, index -> high(bytes, index));
        if (low * 3 >= all) {
            return all > 2 ? "TCVN3" : "@encoding.other";
        }
        if (vni > marks) {
            return "VNI";
        }
        return marks > 0 ? "windows-1258" : "@encoding.other";
    }

    private static boolean zerosInRow(byte[] bytes) {
        return IntStream.range(1, bytes.length).anyMatch(index -> bytes[index] == 0 && bytes[index - 1] == 0);
    }

    private static long count(byte[] bytes, IntPredicate isOne) {
        return IntStream.range(0, bytes.length).filter(isOne).count();
    }

    private static boolean follows(byte[] bytes, int index, String marks, String letters) {
        return index > 0
                && marks.indexOf(unsigned(bytes, index)) >= 0
                && letters.indexOf(unsigned(bytes, index - 1)) >= 0;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && unsigned(bytes, 0) == first && unsigned(bytes, 1) == second;
    }

    private static boolean high(byte[] bytes, int index) {
        return bytes[index] < 0;
    }

    private static int unsigned(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }
}
