package vn.emulation.testing.document;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.emulation.campaign.Campaign;
import vn.emulation.text.LocalisedText;
import vn.emulation.text.VisibleText;

/** What ids in a campaign's rules stand for: forms of award, criteria, documents, rounds. */
final class TermNames {

    private final DocumentWords words;
    private final ImmutableMap<String, LocalisedText> names;

    TermNames(Campaign campaign, DocumentWords words) {
        this.words = words;
        Map<String, LocalisedText> found = new TreeMap<>();
        campaign.awards()
                .forEach(offer ->
                        found.put(offer.form().id().value(), offer.form().name()));
        campaign.criteria().forEach(each -> found.put(each.id().value(), each.text()));
        campaign.rounds().forEach(each -> found.put(each.id().value(), each.title()));
        campaign.documents().forEach(each -> found.put(each.type().value(), each.name()));
        campaign.milestones().forEach(each -> found.put(each.kind().name(), each.text()));
        campaign.law().ifPresent(law -> {
            law.forms().forEach(each -> found.putIfAbsent(each.id().value(), each.name()));
            law.criteria().forEach(each -> found.putIfAbsent(each.id(), each.text()));
            law.askedDocuments().forEach(each -> found.putIfAbsent(each.type(), each.name()));
        });
        this.names = ImmutableMap.copyOf(found);
    }

    /** Returns the name of an id in quotation marks, what a constant is called, or the id itself. */
    String named(String id) {
        return find(id).orElseGet(() -> words.text("quoted", VisibleText.of(id)));
    }

    private Optional<String> find(String id) {
        return Optional.ofNullable(names.get(id))
                .map(words::of)
                .map(name -> words.text("quoted", name))
                .or(() -> words.constant(id));
    }

    /** Returns what carries a clause besides rules, parameters and readings, such as {@code offer:<id>}. */
    String carrier(String carrier) {
        int colon = carrier.indexOf(':');
        String key = "carrier." + carrier.substring(0, Math.max(colon, 0));
        return words.has(key)
                ? words.text(key, named(carrier.substring(colon + 1)))
                : words.text("quoted", VisibleText.of(carrier));
    }
}
