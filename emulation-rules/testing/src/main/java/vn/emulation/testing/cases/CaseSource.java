package vn.emulation.testing.cases;

import java.util.List;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * A file of cases that has not been read as such yet (tệp tình huống).
 *
 * @param name its name, for messages and places
 * @param content its bytes
 */
public record CaseSource(String name, byte[] content) {

    /** Copies the bytes. */
    public CaseSource {
        content = content.clone();
    }

    /** Returns a copy of the bytes. */
    @Override
    public byte[] content() {
        return content.clone();
    }

    /**
     * Reads it.
     *
     * @param rules the rules that the cases are for
     * @throws CaseFileException if anything is wrong with it
     */
    public List<RuleCase> read(RulesUnderTest rules) {
        return CaseFiles.read(name, content, rules);
    }
}
