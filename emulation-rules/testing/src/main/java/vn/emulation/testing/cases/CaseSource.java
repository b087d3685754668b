package vn.emulation.testing.cases;

import java.util.List;
import vn.emulation.testing.rules.RulesUnderTest;

/** A file of cases that has not been read as such yet (tệp tình huống). Immutable. */
public final class CaseSource {

    private final String name;
    private final byte[] content;

    private CaseSource(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /**
     * Returns a file.
     *
     * @param name its name, for messages and places
     * @param content its bytes
     */
    public static CaseSource of(String name, byte[] content) {
        return new CaseSource(name, content);
    }

    /** Returns its name, as messages and places show it. */
    public String name() {
        return name;
    }

    /** Returns a copy of its bytes. */
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
