package vn.emulation.cli.view;

import java.util.List;
import vn.emulation.campaign.Campaign;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.Condition;
import vn.emulation.decision.Remedy;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.RuleTexts;
import vn.emulation.source.Alternative;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingChoice;
import vn.emulation.text.VisibleText;

/** Tells how a clause comes out. */
final class ClauseTeller {

    private final Docket docket;
    private final Words words;
    private final Names names;
    private final RuleTexts texts;
    private final FindingTeller findings;
    private final UnfiredTeller unfired;

    ClauseTeller(Docket docket, Words words, Names names, FindingTeller findings) {
        this.docket = docket;
        this.words = words;
        this.names = names;
        this.texts = docket.ruleSet().texts();
        this.findings = findings;
        this.unfired = new UnfiredTeller(docket, words);
    }

    /** Tells a clause of a dossier under the readings that decide it; those that change nothing are left out. */
    ClauseStory tell(DossierId dossier, ClauseAnswer whole) {
        Campaign campaign = docket.campaign();
        ClauseAnswer answer = DecisiveReadings.only(whole);
        return ClauseStory.builder()
                .clause(VisibleText.of(answer.clause().value()))
                .shortName(names.clause(answer.clause()))
                .required(answer.required())
                .status(answer.status())
                .statusName(words.of(answer.status()))
                .summary(campaign.clause(answer.clause())
                        .map(clause -> words.of(clause.summary()))
                        .orElse(""))
                .questions(questions(answer))
                .rulings(rulings(answer))
                .alternatives(answer.alternatives().stream()
                        .map(alternative -> alternative(dossier, answer.clause(), alternative))
                        .toList())
                .remedy(answer.remedy().map(this::remedy))
                .build();
    }

    private List<QuestionStory> questions(ClauseAnswer answer) {
        return answer.alternatives().stream()
                .flatMap(alternative -> alternative.choices().stream())
                .map(ReadingChoice::reading)
                .distinct()
                .flatMap(reading -> docket.campaign().reading(reading).stream())
                .map(this::question)
                .toList();
    }

    QuestionStory question(Reading reading) {
        List<ChoiceStory> alternatives = reading.alternatives().stream()
                .map(each -> choice(new ReadingChoice(reading.id(), each.key())))
                .toList();
        return new QuestionStory(VisibleText.of(reading.id().value()), words.of(reading.question()), alternatives);
    }

    private ChoiceStory choice(ReadingChoice choice) {
        String text = docket.campaign()
                .reading(choice.reading())
                .flatMap(reading -> reading.alternative(choice.alternative()))
                .map(Alternative::text)
                .map(words::of)
                .orElse("");
        return new ChoiceStory(VisibleText.of(choice.reading().value()), VisibleText.of(choice.alternative()), text);
    }

    private List<String> rulings(ClauseAnswer answer) {
        return docket.request().rulings().stream()
                .filter(ruling -> docket.campaign()
                        .reading(ruling.reading())
                        .filter(reading -> reading.clauses().contains(answer.clause()))
                        .isPresent())
                .map(names::ruling)
                .toList();
    }

    private AlternativeStory alternative(DossierId dossier, ClauseId clause, AlternativeAnswer alternative) {
        return AlternativeStory.builder()
                .choices(alternative.choices().stream().map(this::choice).toList())
                .status(alternative.status())
                .statusName(words.of(alternative.status()))
                .findings(alternative.findings().stream().map(findings::tell).toList())
                .missing(alternative.needed().stream().map(findings::need).toList())
                .unfired(unfired.tell(dossier, clause, alternative))
                .build();
    }

    private RemedyStory remedy(Remedy remedy) {
        return new RemedyStory(
                VisibleText.of(remedy.rule().value()),
                VisibleText.of(texts.rule(remedy.rule(), words.locale())),
                remedy.choices().stream().map(this::choice).toList(),
                changes(remedy.unmet()));
    }

    /** That something must be known goes without saying beside what it must be. */
    private List<String> changes(List<Condition> unmet) {
        List<Condition> asked = unmet.stream()
                .filter(condition -> !condition.field().endsWith("Known"))
                .toList();
        return (asked.isEmpty() ? unmet : asked)
                .stream().map(findings::requirement).toList();
    }
}
