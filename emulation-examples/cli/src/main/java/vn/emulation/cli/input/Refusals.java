package vn.emulation.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.emulation.cli.words.Words;
import vn.emulation.json.JsonProblemException;
import vn.emulation.validation.InvalidValueException;

/** Collects what is wrong with several parts of what was asked, so that all of it is told at once. Not thread-safe. */
public final class Refusals {

    private final Words words;
    private final List<String> sentences = new ArrayList<>();

    /** Makes an empty collection that tells what the library refuses in the given language. */
    public Refusals(Words words) {
        this.words = words;
    }

    /** Returns what the supplier does, or empty where that is refused. */
    public <T> Optional<T> attempt(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (Refusal refusal) {
            sentences.add(refusal.sentence());
        } catch (JsonProblemException problem) {
            sentences.add(problem.text(words.locale()));
        } catch (InvalidValueException invalid) {
            sentences.add(invalid.text(words.locale()));
        }
        return Optional.empty();
    }

    /**
     * Ends the collection.
     *
     * @throws Refusal if anything was refused, each thing told once
     */
    public void orThrow() {
        if (!sentences.isEmpty()) {
            throw new Refusal(String.join("\n", sentences.stream().distinct().toList()));
        }
    }
}
