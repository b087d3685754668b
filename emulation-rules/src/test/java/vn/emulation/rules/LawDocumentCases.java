package vn.emulation.rules;

import static vn.emulation.rules.ExclusionDossiers.person;

import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;

/** A case for each rule on what a dossier holds. */
final class LawDocumentCases {

    private LawDocumentCases() {}

    static Stream<RuleCase> all() {
        Dossier old = full(person("provincial-merit-certificate", "2023-12-31"));
        return Stream.concat(
                Stream.of(new RuleCase("decree-91-2017/dossier/unverified", RuleCase.withoutFirstDocument(old), old)),
                Stream.of("decree-91-2017/dossier", "law-06-2022/84").flatMap(clause -> {
                    Dossier full = Dossiers.received(old, clause.startsWith("law") ? "2024-01-01" : "2023-12-31");
                    Dossier less = RuleCase.withoutFirstDocument(full);
                    return Stream.of(
                            new RuleCase(clause + "/complete", full, less),
                            new RuleCase(clause + "/missing", less, full));
                }));
    }

    /** The same dossier with what every dossier holds. */
    static Dossier full(Dossier dossier) {
        return Dossiers.but(dossier)
                .documents(Dossiers.documents("proposal-letter", "achievement-report", "meeting-minutes"))
                .build();
    }
}
