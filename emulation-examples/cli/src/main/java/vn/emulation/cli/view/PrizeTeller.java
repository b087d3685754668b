package vn.emulation.cli.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.cli.words.Words;
import vn.emulation.prize.Prize;
import vn.emulation.prize.PrizeForm;
import vn.emulation.prize.PrizePayment;
import vn.emulation.rules.BundledPrizes;
import vn.emulation.source.Citation;
import vn.emulation.source.ClauseId;
import vn.emulation.text.Decimals;
import vn.emulation.text.VisibleText;

/** Tells a prize in one language. */
public final class PrizeTeller {

    private final BundledPrizes prizes;
    private final Words words;

    /** Makes a teller that names the documents of the bundled prizes. */
    public PrizeTeller(BundledPrizes prizes, Words words) {
        this.prizes = prizes;
        this.words = words;
    }

    /** Returns the view of a prize of a form. */
    public PrizeView view(PrizeForm form, Prize prize) {
        PrizeViewBuilder view = PrizeViewBuilder.builder()
                .award(form.id().value())
                .name(words.of(form.name()))
                .kind(prize.question().kind())
                .decided(prize.question().decidedOn())
                .citations(citations(prize))
                .alternatives(alternatives(prize))
                .warnings(prize.warnings().stream()
                        .map(warning -> new PrizeView.Warning(warning.id(), words.of(warning.text())))
                        .toList());
        if (prize instanceof Prize.Known known) {
            return known(view, known);
        }
        Prize.Unknown unknown = (Prize.Unknown) prize;
        return view.amount(Optional.empty())
                .coefficient(Optional.empty())
                .baseSalary(Optional.empty())
                .unknown(Optional.of(new PrizeView.Unknown(words.of(unknown.reason()), unknown.atMost())))
                .multiplier(Optional.empty())
                .payer(Optional.empty())
                .steps(List.of())
                .build();
    }

    private PrizeView known(PrizeViewBuilder view, Prize.Known prize) {
        BigDecimal coefficient = prize.coefficient().multiply(prize.multiplier().orElse(BigDecimal.ONE));
        return view.amount(prize.amount())
                .coefficient(Optional.of(Decimals.shortest(coefficient)))
                .baseSalary(Optional.of(prize.baseSalary()))
                .unknown(Optional.empty())
                .multiplier(prize.multiplier())
                .payer(prize.payment().map(PrizePayment::payer))
                .steps(prize.steps().stream()
                        .map(step -> step.text(words.locale()))
                        .toList())
                .build();
    }

    private List<PrizeView.Source> citations(Prize prize) {
        Stream<Citation> payment = prize instanceof Prize.Known known
                ? known.payment().stream().flatMap(paid -> paid.citations().stream())
                : Stream.of();
        return Stream.concat(prize.citations().stream(), payment)
                .distinct()
                .map(this::source)
                .toList();
    }

    private PrizeView.Source source(Citation citation) {
        String says = prizes.clauses().stream()
                .filter(clause -> clause.id().equals(citation.clause()))
                .map(clause -> words.of(clause.summary()))
                .collect(Collectors.joining());
        return new PrizeView.Source(
                VisibleText.of(citation.clause().value()), document(citation.clause()), says, citation.quote());
    }

    private String document(ClauseId clause) {
        return prizes.document(clause.document())
                .map(document -> document.number().map(VisibleText::of).orElseGet(() -> words.of(document.title())))
                .orElseGet(() -> clause.document().value());
    }

    private List<PrizeView.Other> alternatives(Prize prize) {
        return prize.alternatives().stream()
                .map(each -> new PrizeView.Other(
                        each.choice().reading().value(),
                        each.choice().alternative(),
                        words.of(each.text()),
                        each.amount()))
                .toList();
    }
}
