package vn.emulation.cli.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.emulation.cli.words.Words;
import vn.emulation.quota.apportionment.ApportionmentResult;
import vn.emulation.quota.apportionment.ApportionmentUnit;
import vn.emulation.quota.apportionment.CertificateLine;
import vn.emulation.quota.apportionment.Claim;

/** Tells the two claims that decide an allocation, so that a person can check it by hand. */
final class CertificateText {

    private static final int DECIMALS = 6;

    private final ApportionmentResult result;
    private final Words words;
    private final int scale;
    private final boolean prior;

    CertificateText(ApportionmentResult result, List<ApportionmentUnit> units, Words words) {
        this.result = result;
        this.words = words;
        scale = units.stream().mapToInt(unit -> unit.weight().scale()).max().orElse(0);
        prior = units.stream().anyMatch(unit -> unit.prior() > 0);
    }

    void write(TextPage page) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text("certificate.claim." + result.method().id()));
        if (scale > 0) {
            sentences.add(words.text("certificate.scaled", BigInteger.TEN.pow(scale)));
        }
        if (prior) {
            sentences.add(words.text("certificate.prior"));
        }
        page.paragraph(2, String.join(" ", sentences));
        result.certificate().lines().forEach(line -> write(page, line));
    }

    private void write(TextPage page, CertificateLine line) {
        String none = words.text("certificate.claim-none");
        page.hanging(
                4,
                words.text("certificate.held") + ": ",
                line.weakestHeld().map(this::text).orElse(none));
        page.hanging(
                4,
                words.text("certificate.open") + ": ",
                line.strongestOpen().map(this::text).orElse(none));
        page.paragraph(4, words.text(line.isTie() ? "certificate.equal" : "certificate.holds"));
    }

    private String text(Claim claim) {
        return words.text(
                "certificate.text",
                claim.unit(),
                claim.place(),
                claim.numerator() + "/" + claim.denominator() + " " + value(claim));
    }

    /** The fraction as a decimal, for reading only: what decides is the fraction. */
    private static String value(Claim claim) {
        if (claim.denominator().signum() == 0) {
            return "= ∞";
        }
        BigDecimal denominator = new BigDecimal(claim.denominator());
        BigDecimal value = new BigDecimal(claim.numerator()).divide(denominator, DECIMALS, RoundingMode.HALF_EVEN);
        boolean exact = value.multiply(denominator).compareTo(new BigDecimal(claim.numerator())) == 0;
        return (exact ? "= " : "≈ ") + value.stripTrailingZeros().toPlainString();
    }
}
