package vn.emulation.json;

import java.text.Normalizer;
import java.util.PrimitiveIterator;
import vn.emulation.text.VisibleText;

/** A value of a hostile document, shortened and on one line, fit for a message. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(CharSequence value) {
        StringBuilder shown = new StringBuilder();
        PrimitiveIterator.OfInt codePoints = value.codePoints().iterator();
        for (int taken = 0; codePoints.hasNext(); taken++) {
            if (taken == LONGEST) {
                return shown.append('…').toString();
            }
            VisibleText.append(shown, codePoints.nextInt());
        }
        return Normalizer.normalize(shown, Normalizer.Form.NFC);
    }
}
