package vn.emulation.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.text.LocalisedText;

/**
 * An article of the law, and what became of it here (điều luật).
 *
 * @param document the document it is an article of
 * @param article its number, or a word where the number is not known
 * @param title what it is about, empty where the document's articles are not told one by one
 * @param reason why no rule carries it, empty for an article that is encoded
 * @param clauses its clauses that are encoded, in the order of the law's files
 * @param carriers what carries these: rules, parameters, readings and the like, as {@code rule:} with the id and so on,
 *     each once
 */
public record MappedArticle(
        DocumentId document,
        String article,
        Optional<LocalisedText> title,
        Optional<NotEncodedReason> reason,
        List<ClauseId> clauses,
        List<String> carriers) {

    /** Copies the lists. */
    public MappedArticle {
        clauses = ImmutableList.copyOf(clauses);
        carriers = ImmutableList.copyOf(carriers);
    }

    /** Returns the ids of the carriers of a kind, such as {@code rule}. */
    public List<String> carriers(String kind) {
        String prefix = kind + ":";
        return carriers.stream()
                .filter(carrier -> carrier.startsWith(prefix))
                .map(carrier -> carrier.substring(prefix.length()))
                .toList();
    }
}
