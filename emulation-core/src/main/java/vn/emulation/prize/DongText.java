package vn.emulation.prize;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts and coefficients as people write them. */
public final class DongText {

    private static final int MOST_DECIMALS = 30;

    private DongText() {}

    /** Returns the number with its thousands apart: {@code 2.340.000} and {@code 0,3}, in English with points and commas exchanged. */
    public static String of(BigDecimal number, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setDecimalSeparator(english ? '.' : ',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }
}
