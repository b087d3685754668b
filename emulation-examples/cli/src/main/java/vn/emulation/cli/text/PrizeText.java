package vn.emulation.cli.text;

import java.math.BigDecimal;
import java.util.Optional;
import vn.emulation.cli.view.PrizeView;
import vn.emulation.cli.words.Words;
import vn.emulation.prize.DongText;

/** Lays out a prize as plain text. */
public final class PrizeText {

    private final PrizeView prize;
    private final Words words;
    private final TextPage page;

    private PrizeText(PrizeView prize, Words words) {
        this.prize = prize;
        this.words = words;
        this.page = new TextPage(words.locale());
    }

    /** Returns the page in UTF-8. */
    public static byte[] of(PrizeView prize, Words words) {
        return new PrizeText(prize, words).bytes();
    }

    private byte[] bytes() {
        page.paragraph(
                        0,
                        words.text(
                                "prize.title",
                                prize.name(),
                                words.text("kind." + prize.kind()),
                                words.of(prize.decided())))
                .rule()
                .paragraph(0, words.text("prize.amount", amount(prize.amount())));
        prize.unknown().ifPresent(this::unknown);
        prize.payer().ifPresent(payer -> page.paragraph(0, words.of(payer)));
        steps();
        sources();
        alternatives();
        warnings();
        return page.bytes();
    }

    private String amount(Optional<BigDecimal> amount) {
        return amount.map(known -> words.text("prize.dong", DongText.of(known, words.locale())))
                .orElseGet(() -> words.text("prize.unknown"));
    }

    private void unknown(PrizeView.Unknown unknown) {
        page.paragraph(0, unknown.reason());
        unknown.atMost().ifPresent(most -> page.paragraph(0, words.text("prize.at-most", amount(Optional.of(most)))));
    }

    private void steps() {
        if (!prize.steps().isEmpty()) {
            page.section(words.text("prize.steps"));
            prize.steps().forEach(step -> page.hanging(2, "- ", step));
        }
    }

    private void sources() {
        page.section(words.text("label.sources"));
        prize.citations()
                .forEach(source -> page.hanging(
                        2,
                        "- ",
                        words.text(
                                "prize.source",
                                source.clause(),
                                source.document(),
                                source.says(),
                                source.quote()
                                        .map(quote -> words.text("prize.quote", quote))
                                        .orElse(""))));
    }

    private void alternatives() {
        if (!prize.alternatives().isEmpty()) {
            page.section(words.text("prize.alternatives"));
            prize.alternatives()
                    .forEach(other -> page.hanging(
                            2,
                            "- ",
                            words.text(
                                    "prize.alternative",
                                    amount(other.amount()),
                                    other.reading(),
                                    other.alternative(),
                                    other.text())));
        }
    }

    private void warnings() {
        if (!prize.warnings().isEmpty()) {
            page.section(words.text("report.warnings"));
            prize.warnings().forEach(warning -> page.hanging(2, "- ", warning.id() + ": " + warning.text()));
        }
    }
}
