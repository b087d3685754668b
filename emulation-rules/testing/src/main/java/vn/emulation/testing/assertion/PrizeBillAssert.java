package vn.emulation.testing.assertion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import vn.emulation.dossier.DossierId;
import vn.emulation.prize.PrizeBill;
import vn.emulation.prize.PrizeEntry;
import vn.emulation.prize.PrizeStanding;
import vn.emulation.text.LocalisedText;

/** Assertions on what several awards pay. */
public final class PrizeBillAssert extends AbstractAssert<PrizeBillAssert, PrizeBill> {

    private FailureText text;

    PrizeBillAssert(PrizeBill bill, FailureText text) {
        super(bill, PrizeBillAssert.class);
        this.text = text;
    }

    /** Chooses the language of messages. */
    public PrizeBillAssert in(Locale language) {
        text = text.in(language);
        return this;
    }

    /** Asserts what the award of a dossier pays, in dong. */
    public PrizeBillAssert pays(String dossier, long dong) {
        PrizeEntry entry = entry(dossier);
        boolean equal = entry.paid().stream().anyMatch(paid -> paid.compareTo(BigDecimal.valueOf(dong)) == 0);
        if (!equal) {
            String found = entry.paid().map(BigDecimal::toPlainString).orElseGet(() -> text.text("unknown"));
            throw failure(
                    "%s", text.failure(text.text("pays", dossier, found, dong, entry.standing()), reasons(entry)));
        }
        return this;
    }

    /** Asserts that it is not known what the award of a dossier pays. */
    public PrizeBillAssert leavesOpen(String dossier) {
        PrizeEntry entry = entry(dossier);
        if (entry.standing() != PrizeStanding.OPEN) {
            String found = entry.paid().map(BigDecimal::toPlainString).orElseGet(() -> text.text("unknown"));
            throw failure("%s", text.text("not-open", dossier, found, entry.standing()));
        }
        return this;
    }

    /** Asserts what all awards pay together, in dong; those that are open are not in it. */
    public PrizeBillAssert hasTotal(long dong) {
        if (actual.total().compareTo(BigDecimal.valueOf(dong)) != 0) {
            List<DossierId> open =
                    actual.open().stream().map(entry -> entry.claim().dossier()).toList();
            throw failure("%s", text.text("total", actual.total().toPlainString(), dong, text.listed(open)));
        }
        return this;
    }

    private Stream<String> reasons(PrizeEntry entry) {
        return entry.reasons().stream().map(reason -> told(reason, text.locale()));
    }

    private static String told(LocalisedText reason, Locale locale) {
        return reason.in(locale);
    }

    private PrizeEntry entry(String dossier) {
        Optional<PrizeEntry> found = actual.entries().stream()
                .filter(entry -> entry.claim().dossier().equals(DossierId.of(dossier)))
                .findFirst();
        return found.orElseThrow(() -> failure(
                "%s",
                text.text(
                        "no-prize",
                        dossier,
                        text.listed(actual.entries().stream()
                                .map(entry -> entry.claim().dossier())
                                .toList()))));
    }
}
