package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/**
 * Which sets each count belongs to, both ways.
 *
 * <p>A count is what is taken of a row, or of all of a type that no row is open for yet. The sets are the given ones,
 * then each level, then all.
 */
final class Memberships {
    private final Rows rows;
    private final int levels;
    private final int limits;
    /** By row: its level, without gaps. */
    private final int[] levelOf;

    private final int[] firstSet;
    private final int[] setAt;
    private final int[] firstMember;
    private final int[] memberAt;

    Memberships(Rows rows, int[][] setsOfType, int limits) {
        this.rows = rows;
        this.limits = limits;
        levelOf = new int[rows.size()];
        int found = 0;
        int end;
        for (int row = 0; row < rows.size(); row = end) {
            end = rows.endOfLevel(row);
            Arrays.fill(levelOf, row, end, found++);
        }
        levels = found;
        firstSet = new int[variables() + 1];
        for (int v = 0; v < variables(); v++) {
            firstSet[v + 1] = firstSet[v] + setsOfType[type(v)].length + (v < rows.size() ? 2 : 1);
        }
        setAt = new int[firstSet[variables()]];
        firstMember = new int[sets() + 1];
        for (int v = 0; v < variables(); v++) {
            listSets(v, setsOfType[type(v)]);
        }
        for (int set = 0; set < sets(); set++) {
            firstMember[set + 1] += firstMember[set];
        }
        memberAt = new int[setAt.length];
        listMembers();
    }

    private void listSets(int variable, int[] ofType) {
        int next = firstSet[variable];
        for (int set : ofType) {
            setAt[next++] = set;
        }
        if (variable < rows.size()) {
            setAt[next++] = levelSet(variable);
        }
        setAt[next] = all();
        for (int k = firstSet[variable]; k <= next; k++) {
            firstMember[setAt[k] + 1]++;
        }
    }

    private void listMembers() {
        int[] next = Arrays.copyOf(firstMember, sets());
        for (int v = 0; v < variables(); v++) {
            for (int k = firstSet[v]; k < firstSet[v + 1]; k++) {
                memberAt[next[setAt[k]]++] = v;
            }
        }
    }

    int variables() {
        return rows.size() + rows.types();
    }

    int sets() {
        return limits + levels + 1;
    }

    int limits() {
        return limits;
    }

    /** Returns the variable of what is left of a type. */
    int rest(int type) {
        return rows.size() + type;
    }

    int type(int variable) {
        return variable < rows.size() ? rows.type()[variable] : variable - rows.size();
    }

    int levelSet(int row) {
        return limits + levelOf[row];
    }

    int all() {
        return limits + levels;
    }

    int firstSet(int variable) {
        return firstSet[variable];
    }

    int set(int position) {
        return setAt[position];
    }

    int firstMember(int set) {
        return firstMember[set];
    }

    int member(int position) {
        return memberAt[position];
    }

    /** Tells whether a variable belongs to a set. */
    boolean contains(int set, int variable) {
        for (int k = firstSet[variable]; k < firstSet[variable + 1]; k++) {
            if (setAt[k] == set) {
                return true;
            }
        }
        return false;
    }

    /** Adds up the counts of a set. */
    int sum(int set, int[] counts) {
        int sum = 0;
        for (int k = firstMember[set]; k < firstMember[set + 1]; k++) {
            sum += counts[memberAt[k]];
        }
        return sum;
    }
}
