package vn.emulation.rules.internal.load;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The plain form of names that a person might give to rules. */
final class RuleNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9./_-]+");

    private RuleNames() {}

    /** Returns a name without accents, and with hyphens for spaces and signs. */
    static String plain(String name) {
        String letters = name.strip().replace('đ', 'd').replace('Đ', 'D');
        String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        return OTHERS.matcher(bare).replaceAll("-");
    }
}
