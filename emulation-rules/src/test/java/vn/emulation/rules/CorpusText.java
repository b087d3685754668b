package vn.emulation.rules;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts of the corpus without their escapes, so that what cannot be seen, or is long, can be read in the resource. */
final class CorpusText {

    private static final Pattern CHARACTER = Pattern.compile("\\\\u\\{([0-9A-F]+)}");
    private static final Pattern REPEATED = Pattern.compile("\\\\rep\\{([0-9]+)\\|(.*?)\\|}", Pattern.DOTALL);

    private CorpusText() {}

    static String unescaped(String text) {
        String repeated = each(
                REPEATED, text, found -> found.group(2).replace("\\|", "|").repeat(Integer.parseInt(found.group(1))));
        String named = repeated.replace("{T}", "vn.emulation.rules.Tripwire");
        return each(CHARACTER, named, found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    private static String each(Pattern pattern, String text, Function<MatchResult, String> written) {
        StringBuilder result = new StringBuilder();
        int[] end = {0};
        pattern.matcher(text).results().forEach(found -> {
            result.append(text, end[0], found.start()).append(written.apply(found));
            end[0] = found.end();
        });
        return result.append(text, end[0], text.length()).toString();
    }
}
