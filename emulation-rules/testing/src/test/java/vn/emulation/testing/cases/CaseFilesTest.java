package vn.emulation.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.testing.rules.RulesUnderTest;

class CaseFilesTest {

    private static final RulesUnderTest RULES = RulesUnderTest.bundled("ar-2023-2030");

    private static List<RuleCase> read(String yaml) {
        return CaseFiles.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), RULES);
    }

    @Test
    void fixtures_overlays_and_tables_are_read_and_pass() {
        List<RuleCase> cases = read("""
                schemaVersion: 1
                campaign: ar-2023-2030
                round: annual-2025
                fixtures:
                  sound:
                    expect:
                      plan: ELIGIBLE
                      satisfies:
                        - ar-2023-2030/III.3/b1/in-time
                  person:
                    like: sound
                    dossier: {nominee: {kind: INDIVIDUAL}}
                cases:
                  - name: late
                    clause: ar-2023-2030/III.3/b1
                    dossier: {like: sound, receivedOn: 2025-10-15}
                    expect: {plan: NOT_ELIGIBLE, adds: [ar-2023-2030/III.3/b1/late], drops: [ar-2023-2030/III.3/b1/in-time]}
                  - name: days
                    dossier: {like: person}
                    table:
                      - {name: before, dossier: {receivedOn: 2025-10-14}}
                      - {name: unknown, dossier: {receivedOn: ~}, expect: {plan: UNDETERMINED}}
                  - name: many
                    dossiers: [{id: A, like: sound}, {id: B, like: person, rank: {position: 2}}]
                    grants: [{form: provincial-merit-certificate, kind: COLLECTIVE, places: 1}]
                    expect: {A: {outcome: PROPOSED}, limits: []}
                """);
        assertThat(cases).extracting(RuleCase::name).containsExactly("late", "days: before", "days: unknown", "many");
    }
}
