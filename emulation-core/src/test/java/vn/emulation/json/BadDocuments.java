package vn.emulation.json;

import java.util.stream.Stream;

/** The documents of the tables of problems. */
final class BadDocuments {

    private BadDocuments() {}

    /** Returns those that are well-formed JSON. */
    static Stream<BadDocument> wellFormed() {
        return Stream.of(TypeProblemsTest.cases(), PropertyProblemsTest.cases(), ContentProblemsTest.cases())
                .flatMap(cases -> cases);
    }

    /** Returns all of them. */
    static Stream<BadDocument> all() {
        return Stream.of(
                        wellFormed(),
                        FileProblemsTest.cases(),
                        SyntaxProblemsTest.cases(),
                        EncodingProblemsTest.cases())
                .flatMap(cases -> cases);
    }
}
