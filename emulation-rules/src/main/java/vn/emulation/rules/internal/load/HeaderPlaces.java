package vn.emulation.rules.internal.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds annotations and attributes among the words between a rule's name and its condition. */
final class HeaderPlaces {

    private HeaderPlaces() {}

    /** Returns the last annotation or attribute of a name. */
    static Optional<DrlToken> find(List<DrlToken> header, String name) {
        return IntStream.iterate(header.size() - 1, index -> index >= 0, index -> index - 1)
                .filter(index -> name.startsWith(header.get(index).text()))
                .filter(index -> isName(header, index, name))
                .mapToObj(
                        index -> index > 0 && header.get(index - 1).is("@") ? header.get(index - 1) : header.get(index))
                .findFirst();
    }

    /** Whether a word, with the hyphens and dots that follow it, is a name. */
    private static boolean isName(List<DrlToken> header, int index, String name) {
        StringBuilder written = new StringBuilder();
        for (int next = index; next < header.size() && written.length() < name.length(); next++) {
            written.append(header.get(next).text());
        }
        return written.toString().equals(name);
    }
}
