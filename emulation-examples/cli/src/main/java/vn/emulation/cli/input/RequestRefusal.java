package vn.emulation.cli.input;

import java.util.List;
import java.util.Optional;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;
import vn.emulation.validation.InvalidValueException;
import vn.emulation.validation.Violation;

/** Tells which of the files holds what a request refuses. */
public final class RequestRefusal {

    private static final int MOST = 20;

    private final Asked asked;
    private final Words words;

    /** Makes what tells of the files that were asked for, in the given language. */
    public RequestRefusal(Asked asked, Words words) {
        this.asked = asked;
        this.words = words;
    }

    /** Returns the refusal, with at most twenty sentences and the number of others. */
    Refusal of(InvalidValueException invalid) {
        List<String> sentences = sentences(invalid);
        String first = String.join("\n", sentences.subList(0, Math.min(MOST, sentences.size())));
        return new Refusal(
                sentences.size() <= MOST ? first : first + "\n" + words.text("problems.more", sentences.size() - MOST));
    }

    /** Returns all that is refused, each sentence once. */
    public List<String> sentences(InvalidValueException invalid) {
        return invalid.violations().stream().map(this::sentence).distinct().toList();
    }

    private String sentence(Violation violation) {
        String text = violation.text(words.locale());
        return file(violation.code())
                .map(name -> VisibleText.of(name) + ": " + text)
                .orElse(text);
    }

    private Optional<String> file(String code) {
        return switch (code) {
            case "request.dossier", "request.other-round" -> asked.dossiers();
            case "request.grant", "request.form" -> asked.grants();
            case "request.ruling", "request.reading" -> asked.rulings();
            default -> Optional.empty();
        };
    }
}
