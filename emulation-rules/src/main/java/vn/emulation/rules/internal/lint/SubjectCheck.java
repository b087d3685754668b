package vn.emulation.rules.internal.lint;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.emulation.campaign.RequiredDocument;
import vn.emulation.decision.Effect;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/**
 * Finds nominees of whom one part of a campaign speaks and whom another leaves out.
 *
 * @param checking what the checks share
 */
record SubjectCheck(RuleChecking checking) {

    private static final Slot KIND = Slot.of("kind");
    private static final Set<String> WHO = Set.of("kind", "employment", "role");

    void check() {
        Arrays.stream(NomineeKind.values()).forEach(this::barred);
        checking.trials().clauses().stream().sorted().forEach(this::contested);
    }

    /** A kind of which documents are asked and which is barred whatever else a dossier says. */
    private void barred(NomineeKind kind) {
        List<String> documents = checking.scope().campaign().documents().stream()
                .filter(document -> document.kinds().contains(kind))
                .map(RequiredDocument::type)
                .map(Object::toString)
                .toList();
        if (!documents.isEmpty()) {
            checking.trials().clauses().stream()
                    .sorted()
                    .flatMap(clause -> barring(clause, kind).stream())
                    .findFirst()
                    .ifPresent(rule -> checking.tell(
                            DiagnosticCode.SUBJECT_BARRED,
                            List.of(rule.id()),
                            kind,
                            rule.id(),
                            String.join(", ", documents)));
        }
    }

    private Optional<RuleDefinition> barring(ClauseId clause, NomineeKind kind) {
        List<Integer> rules = checking.trials().answering(clause).stream()
                .filter(index -> checking.rule(index).effect() == Effect.BARS)
                .filter(index -> checking.trials().exceptionsTo(index).isEmpty())
                .toList();
        List<Setting> settings = checking.settings().of(checking.trials().readings(clause));
        boolean always = !rules.isEmpty()
                && settings.stream()
                        .allMatch(setting -> rules.stream().anyMatch(index -> isBarred(setting, index, kind)));
        return always ? Optional.of(checking.rule(rules.get(0))) : Optional.empty();
    }

    private boolean isBarred(Setting setting, int index, NomineeKind kind) {
        RuleDefinition rule = checking.rule(index);
        Conjunction ofKind =
                Conjunction.empty(Knowledge.of(setting, Subject.DOSSIER)).with(KIND, kind);
        return setting.applies(index)
                && setting.worthsKnown(rule)
                && rule.constraints().stream().allMatch(ofKind::implies);
    }

    /** Nominees whom a clause lets in under one reading and keeps out under another. */
    private void contested(ClauseId clause) {
        List<RuleDefinition> rules =
                checking.trials().answering(clause).stream().map(checking::rule).toList();
        rules.stream()
                .filter(rule -> rule.effect() == Effect.BARS && isAboutWho(rule))
                .forEach(barring -> rules.stream()
                        .filter(rule -> rule.effect() == Effect.SATISFIES && differs(barring, rule))
                        .filter(rule -> texts(rule).equals(texts(barring)))
                        .forEach(meeting -> checking.tell(
                                DiagnosticCode.SUBJECT_CONTESTED,
                                List.of(barring.id(), meeting.id()),
                                RuleChecking.shown(barring.constraints()),
                                clause,
                                common(barring, meeting).iterator().next())));
    }

    private static boolean isAboutWho(RuleDefinition rule) {
        return rule.constraints().stream().flatMap(Constraint::fields).anyMatch(field -> WHO.contains(field.name()));
    }

    private static boolean differs(RuleDefinition barring, RuleDefinition meeting) {
        return !common(barring, meeting).isEmpty()
                && Sets.intersection(Set.copyOf(barring.readings()), Set.copyOf(meeting.readings()))
                        .isEmpty();
    }

    private static Set<ReadingId> common(RuleDefinition one, RuleDefinition other) {
        return Sets.intersection(readings(one), readings(other));
    }

    private static Set<ReadingId> readings(RuleDefinition rule) {
        return rule.readings().stream().map(ReadingChoice::reading).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(RuleDefinition rule) {
        return rule.constraints().stream().map(Constraint::text).collect(Collectors.toSet());
    }
}
