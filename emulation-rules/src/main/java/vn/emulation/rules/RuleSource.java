package vn.emulation.rules;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * A file that a rule set is loaded from.
 *
 * <p>Sources are given in layers: a parameter or rule of a later source replaces one of the same name of an earlier
 * source, where that comes from another layer. This type is immutable, and serialisable so that a host can send rules to
 * other processes as text.
 */
public final class RuleSource implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a file holds. */
    public enum Kind {
        /** Rules, in DRL. */
        RULES,
        /** Rules, as Vietnamese sentences; the file's name ends in {@code .vi.rules}. */
        SENTENCES,
        /** Parameters, in JSON. */
        PARAMETERS,
        /** Vietnamese texts of rules and parameters, as properties. */
        TEXTS_VI,
        /** English texts of rules and parameters, as properties. */
        TEXTS_EN
    }

    /** Whose a file is, from below to above: what a file holds may replace what one of a layer below holds. */
    public enum Layer {
        /** The national law and the plans, which ship with this library. */
        BUNDLED,
        /** A province or department over the national law: it may add, and narrow what the law leaves to it. */
        PROVINCE,
        /** The host, which answers for what it replaces. */
        HOST
    }

    private static final String SENTENCES = ".vi.rules";

    private final Kind kind;
    private final String name;
    private final Layer layer;
    private final byte[] content;

    private RuleSource(Kind kind, String name, Layer layer, byte[] content) {
        if (kind == Kind.SENTENCES && !name.endsWith(SENTENCES)) {
            throw new IllegalArgumentException("The name of a file of sentences (" + name + ") does not end in ("
                    + SENTENCES + ").\nMaybe rename it: what is wrong in it is told in sentences by that name.");
        }
        this.kind = kind;
        this.name = name;
        this.layer = layer;
        this.content = content.clone();
    }

    /**
     * Returns a host's file; the name is what diagnostics show.
     *
     * @throws IllegalArgumentException if it holds sentences and its name does not end in {@code .vi.rules}
     */
    public static RuleSource of(Kind kind, String name, byte[] content) {
        return new RuleSource(kind, name, Layer.HOST, content);
    }

    /** Returns a host's rule file of the given text. */
    public static RuleSource rules(String name, String text) {
        return of(Kind.RULES, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns a host's file of rules as Vietnamese sentences, of the given text.
     *
     * @throws IllegalArgumentException if its name does not end in {@code .vi.rules}
     */
    public static RuleSource sentences(String name, String text) {
        return of(Kind.SENTENCES, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a host's parameter file of the given text. */
    public static RuleSource parameters(String name, String text) {
        return of(Kind.PARAMETERS, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static RuleSource bundled(Kind kind, String name, byte[] content) {
        return new RuleSource(kind, name, Layer.BUNDLED, content);
    }

    static RuleSource provincial(Kind kind, String name, byte[] content) {
        return new RuleSource(kind, name, Layer.PROVINCE, content);
    }

    /** Returns what the file holds. */
    public Kind kind() {
        return kind;
    }

    /** Returns the name that diagnostics show. */
    public String name() {
        return name;
    }

    /** Returns whether the file ships with this library; a host's file may replace what it holds. */
    public boolean isBundled() {
        return layer == Layer.BUNDLED;
    }

    /** Returns whose the file is. */
    public Layer layer() {
        return layer;
    }

    /** Returns a copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
