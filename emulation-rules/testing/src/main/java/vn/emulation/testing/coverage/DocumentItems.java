package vn.emulation.testing.coverage;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Need;
import vn.emulation.law.AskedDocument;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;

/** Sees which documents are the only ones missing, of those that the plan asks for and of those that the law does. */
final class DocumentItems {

    private static final Map<NeedTarget, String> COUNTED =
            Map.of(NeedTarget.DOCUMENTS, "missingDocumentCount", NeedTarget.LAW_DOCUMENTS, "lawDocumentsMissing");

    private final Map<String, Integer> numbers = new TreeMap<>();

    DocumentItems(Campaign campaign, List<RuleDefinition> rules, Items items) {
        Stream<String> ofPlan = campaign.documents().stream()
                .map(document -> document.type().value())
                .filter(any -> isLookedAt(NeedTarget.DOCUMENTS, rules));
        Stream<String> ofLaw = campaign.law().stream()
                .flatMap(law -> law.askedDocuments().stream())
                .map(AskedDocument::type)
                .filter(any -> isLookedAt(NeedTarget.LAW_DOCUMENTS, rules));
        ofPlan.forEach(type -> add(NeedTarget.DOCUMENTS, type, items));
        ofLaw.forEach(type -> add(NeedTarget.LAW_DOCUMENTS, type, items));
    }

    private static boolean isLookedAt(NeedTarget list, List<RuleDefinition> rules) {
        return rules.stream()
                .flatMap(rule -> rule.constraints().stream())
                .flatMap(Constraint::terms)
                .map(Term::text)
                .anyMatch(text -> text.equals(COUNTED.get(list)));
    }

    private void add(NeedTarget list, String type, Items items) {
        String subject = subject(list, type);
        numbers.put(subject, items.add(CoverageItem.of(Figure.DOCUMENT, subject, Aspect.MISSING)));
    }

    private static String subject(NeedTarget list, String type) {
        return list.word() + ":" + type;
    }

    void see(DossierFact fact, BitSet seen) {
        for (NeedTarget list : COUNTED.keySet()) {
            List<Need> missing = list.items(fact.view(), List.of());
            if (missing.size() == 1) {
                missing.get(0)
                        .item()
                        .map(type -> numbers.get(subject(list, type)))
                        .ifPresent(seen::set);
            }
        }
    }
}
