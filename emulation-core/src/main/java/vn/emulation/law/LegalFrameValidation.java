package vn.emulation.law;

import com.google.common.collect.Lists;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.validation.Validation;

/** Checks that the parts of a frame refer to each other. */
final class LegalFrameValidation {

    private final Validation validation = Validation.start();
    private final Set<DocumentId> documents;
    private Set<RegimeId> regimeIds = Set.of();
    private Set<AwardFormId> formIds = Set.of();

    private LegalFrameValidation(List<DocumentId> documents) {
        this.documents = Set.copyOf(documents);
    }

    static LegalFrameValidation start(List<DocumentId> documents) {
        return new LegalFrameValidation(documents);
    }

    LegalFrameValidation regimes(List<Regime> regimes, List<RegimeGap> gaps) {
        validation.unique(regimes, Regime::id, "law.duplicate").unique(gaps, RegimeGap::id, "law.duplicate");
        regimeIds = regimes.stream().map(Regime::id).collect(Collectors.toUnmodifiableSet());
        regimes.forEach(regime -> regime.documents()
                .forEach(document ->
                        validation.check(documents.contains(document), "law.regime-document", regime.id(), document)));
        for (int first = 0; first < regimes.size(); first++) {
            Regime earlier = regimes.get(first);
            regimes.subList(first + 1, regimes.size())
                    .forEach(later -> validation.check(
                            !earlier.received().overlaps(later.received()),
                            "law.regimes-overlap",
                            earlier.id(),
                            later.id()));
        }
        gaps.forEach(gap -> cited(gap.id(), gap.clauses()));
        return this;
    }

    LegalFrameValidation forms(List<Authority> authorities, List<LegalForm> forms, List<Provision> provisions) {
        validation.unique(authorities, Authority::id, "law.duplicate").unique(forms, LegalForm::id, "law.duplicate");
        formIds = forms.stream().map(LegalForm::id).collect(Collectors.toUnmodifiableSet());
        Set<AuthorityId> authorityIds = authorities.stream().map(Authority::id).collect(Collectors.toUnmodifiableSet());
        Set<List<Object>> opened = new HashSet<>();
        for (Provision provision : provisions) {
            known(provision.form(), provision.regimes(), List.of(provision.form()));
            cited(provision.form(), provision.requiredClauses());
            provision.decidedBy().forEach(competence -> {
                validation.check(
                        authorityIds.contains(competence.authority()),
                        "law.authority",
                        provision.form(),
                        competence.authority());
                cited(provision.form(), competence.clauses());
            });
            once(provision, opened);
        }
        return this;
    }

    private void once(Provision provision, Set<List<Object>> opened) {
        for (RegimeId regime : provision.regimes()) {
            for (NomineeKind kind : provision.kinds()) {
                validation.check(
                        opened.add(List.of(regime, provision.form(), kind)),
                        "law.provision-twice",
                        provision.form(),
                        kind,
                        regime);
            }
        }
    }

    LegalFrameValidation requirements(
            List<Requirement> requirements, List<LegalCriterion> criteria, List<AskedDocument> askedDocuments) {
        requirements.forEach(requirement -> {
            known(requirement.clauses().get(0), requirement.regimes(), requirement.forms());
            cited(requirement.regimes(), requirement.clauses());
        });
        validation.unique(criteria, LegalCriterion::id, "law.duplicate");
        criteria.forEach(criterion -> cited(criterion.id(), List.of(criterion.clause())));
        askedDocuments.forEach(document -> {
            known(document.type(), document.regimes(), document.forms());
            cited(document.type(), List.of(document.clause()));
        });
        return this;
    }

    LegalFrameValidation alternatives(List<Alternatives> alternatives) {
        validation.unique(alternatives, Alternatives::clause, "law.duplicate");
        Map<ClauseId, List<ClauseId>> points = new LinkedHashMap<>();
        alternatives.forEach(each -> {
            points.put(each.clause(), each.anyOf());
            cited(each.clause(), Lists.asList(each.clause(), each.anyOf().toArray(ClauseId[]::new)));
        });
        points.keySet()
                .forEach(clause -> validation.check(!isOwnPoint(clause, points), "law.alternatives-cycle", clause));
        return this;
    }

    /** Their forms need not be among the law's: a host's law may limit what another opens. */
    LegalFrameValidation obligations(List<LegalObligation> obligations) {
        validation.unique(obligations, LegalObligation::id, "law.duplicate");
        return this;
    }

    private static boolean isOwnPoint(ClauseId clause, Map<ClauseId, List<ClauseId>> points) {
        Set<ClauseId> passed = new HashSet<>();
        List<ClauseId> pending = Lists.newArrayList(points.getOrDefault(clause, List.of()));
        while (!pending.isEmpty()) {
            ClauseId point = pending.remove(pending.size() - 1);
            if (passed.add(point)) {
                pending.addAll(points.getOrDefault(point, List.of()));
            }
        }
        return passed.contains(clause);
    }

    private void known(Object part, Collection<RegimeId> regimes, Collection<AwardFormId> forms) {
        regimes.forEach(regime -> validation.check(regimeIds.contains(regime), "law.regime", part, regime));
        forms.forEach(form -> validation.check(formIds.contains(form), "law.form", part, form));
    }

    private void cited(Object part, Collection<ClauseId> clauses) {
        clauses.forEach(clause -> validation.check(documents.contains(clause.document()), "law.clause", part, clause));
    }

    void orThrow() {
        validation.orThrow();
    }
}
