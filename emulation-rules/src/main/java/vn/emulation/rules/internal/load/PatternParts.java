package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The constraints between the brackets of a pattern, as words.
 *
 * @param type the word before them
 * @param constraints the words of each, without the commas between them
 * @param commas the commas between them
 * @param close the index of the closing bracket
 */
record PatternParts(DrlToken type, List<List<DrlToken>> constraints, List<DrlToken> commas, int close) {

    /** Returns the patterns of a condition; brackets must be even. */
    static List<PatternParts> of(List<DrlToken> condition) {
        ImmutableList.Builder<PatternParts> patterns = ImmutableList.builder();
        for (int index = 0; index + 1 < condition.size(); index++) {
            if (isType(condition.get(index)) && condition.get(index + 1).is("(")) {
                PatternParts pattern = from(condition, index + 2);
                patterns.add(pattern);
                index = pattern.close();
            }
        }
        return patterns.build();
    }

    private static boolean isType(DrlToken token) {
        return token.isWord() && Character.isUpperCase(token.text().charAt(0));
    }

    private static PatternParts from(List<DrlToken> condition, int start) {
        ImmutableList.Builder<List<DrlToken>> constraints = ImmutableList.builder();
        ImmutableList.Builder<DrlToken> commas = ImmutableList.builder();
        int depth = 0;
        int from = start;
        int index = start;
        for (; depth > 0 || !condition.get(index).is(")"); index++) {
            DrlToken token = condition.get(index);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                constraints.add(condition.subList(from, index));
                commas.add(token);
                from = index + 1;
            }
        }
        constraints.add(condition.subList(from, index));
        return new PatternParts(condition.get(start - 2), constraints.build(), commas.build(), index);
    }
}
