package vn.emulation.cli.table;

import java.util.List;
import java.util.Optional;

/**
 * What the part of a cell is made of.
 *
 * @param groups each as it stands there, empty where it is left out with the sign before it
 */
record Parts(List<Optional<String>> groups) {

    /** Copies the list. */
    Parts {
        groups = List.copyOf(groups);
    }

    /** Returns a group as it stands there, from 1. */
    Optional<String> group(int number) {
        return groups.get(number - 1);
    }

    /** Returns a group without white space around it, from 1. */
    Optional<String> trimmed(int number) {
        return group(number).map(CellText::trim);
    }
}
