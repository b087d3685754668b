package vn.emulation.rules.internal.fact;

import java.util.Locale;

/** What a rule is about. */
public enum Subject {
    /** A dossier. */
    DOSSIER("Dossier", DossierFact.class),
    /** A pool of nominees. */
    POOL("Pool", PoolFact.class);

    private final String word;
    private final Class<? extends Fact> factType;

    Subject(String word, Class<? extends Fact> factType) {
        this.word = word;
        this.factType = factType;
    }

    /** Returns the type that the pattern of a rule names. */
    public String word() {
        return word;
    }

    /** Returns the name that the pattern of a rule binds. */
    public String variable() {
        return "$" + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the class of its facts. */
    public Class<? extends Fact> factType() {
        return factType;
    }

    /** Returns what a rule about it may look at. */
    public Vocabulary vocabulary() {
        return switch (this) {
            case DOSSIER -> DossierWords.VOCABULARY;
            case POOL -> PoolWords.VOCABULARY;
        };
    }
}
