package vn.emulation.rules.internal.lint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.SourceDocument;

/** Finds documents whose number or day is not known, and bases that are later than the plan that rests on them. */
final class DocumentCheck {

    private final RuleChecking checking;
    private final Campaign campaign;

    DocumentCheck(RuleChecking checking) {
        this.checking = checking;
        this.campaign = checking.scope().campaign();
    }

    void check() {
        Stream.concat(Stream.of(campaign.plan()), campaign.legalBases().stream())
                .forEach(this::undated);
        Optional<LocalDate> plan =
                campaign.plan().issuedOn().or(() -> campaign.plan().issuedNotAfter());
        campaign.legalBases().stream()
                .filter(basis -> !isEncoded(basis))
                .forEach(basis -> StaleCheck.issue(basis)
                        .filter(day -> plan.map(day::isAfter).orElse(false))
                        .ifPresent(day ->
                                checking.tell(DiagnosticCode.BASIS_AFTER_PLAN, basis.id(), day, plan.orElseThrow())));
    }

    private void undated(SourceDocument document) {
        boolean numbered = document.number().isPresent();
        boolean dated = document.issuedOn().isPresent();
        if (!numbered || !dated) {
            String what = dated ? "number" : numbered ? "day" : "both";
            checking.tell(DiagnosticCode.UNDATED_DOCUMENT, document.id(), "@undated-document." + what);
        }
    }

    /** A document of the law, or with clauses of its own here, is what the plan is judged by too, not one that it cites. */
    private boolean isEncoded(SourceDocument document) {
        return campaign.law().stream().anyMatch(law -> law.documents().contains(document.id()))
                || campaign.clauses().stream()
                        .anyMatch(clause -> clause.id().document().equals(document.id()));
    }
}
