package vn.emulation.cli.input;

/** Thrown when what was asked cannot be done; its message is the sentence that the person reads. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes a refusal with a whole sentence, or several, one a line, in the person's language. */
    public Refusal(String sentence) {
        super(sentence);
    }

    /** Returns the sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
