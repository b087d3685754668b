package vn.emulation.cli.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.emulation.cli.table.RawCell;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/** Reads what one cell holds as a person sees it. */
final class CellReader {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,40}(\\.[0-9]{0,40})?([eE][-+]?[0-9]{1,3})?");
    /** What Excel keeps of a number; the digits beyond are the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);
    private static final String MIDNIGHT = "T00:00(:00(\\.0+)?)?Z?$";

    private final SharedStrings strings;
    private final CellStyles styles;
    private final Serials serials;
    private final Words words;

    CellReader(SharedStrings strings, CellStyles styles, Serials serials, Words words) {
        this.strings = strings;
        this.styles = styles;
        this.serials = serials;
        this.words = words;
    }

    /** Reads a cell; none where nothing stands in it. */
    Optional<RawCell> read(XmlCell cell) throws XMLStreamException {
        if (cell.inline().isPresent()) {
            return cell.inline().map(text -> RawCell.of(cell.column(), EscapedText.read(text)));
        }
        boolean text = cell.type().equals("str");
        Optional<String> value = cell.value().filter(any -> text || !any.isEmpty());
        if (value.isEmpty()) {
            return cell.formula() ? Optional.of(flawed(cell, "xlsx.formula")) : Optional.empty();
        }
        return Optional.of(filled(cell, value.get()));
    }

    private RawCell filled(XmlCell cell, String value) throws XMLStreamException {
        return switch (cell.type()) {
            case "s" -> shared(cell, value);
            case "str" -> RawCell.of(cell.column(), EscapedText.read(value));
            case "b" -> RawCell.of(cell.column(), truth(value));
            case "d" -> RawCell.of(cell.column(), value.replaceFirst(MIDNIGHT, ""));
            case "e" -> flawed(cell, "xlsx.error", VisibleText.excerpt(value, 20));
            case "n" -> number(cell, value);
            default -> flawed(cell, "xlsx.type", VisibleText.excerpt(cell.type(), 20));
        };
    }

    private static String truth(String value) {
        return switch (value) {
            case "1" -> "TRUE";
            case "0" -> "FALSE";
            default -> value;
        };
    }

    private RawCell shared(XmlCell cell, String value) throws XMLStreamException {
        return strings.text(XmlPart.number(value, "text"))
                .map(text -> RawCell.of(cell.column(), EscapedText.read(text)))
                .orElseGet(() -> flawed(cell, "xlsx.text"));
    }

    private RawCell number(XmlCell cell, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return flawed(cell, "xlsx.number", VisibleText.excerpt(value, 60));
        }
        BigDecimal number = new BigDecimal(value).round(DIGITS);
        NumberFormat format = styles.format(cell.style());
        return switch (format.kind()) {
            case DATE ->
                serials.text(number)
                        .map(day -> RawCell.of(cell.column(), day))
                        .orElseGet(() -> flawed(cell, "xlsx.day", plain(number)));
            case OTHER -> flawed(cell, "xlsx.format", plain(number), VisibleText.excerpt(format.code(), 60));
            case PADDED -> plainNumber(cell, number, format.code().length());
            case PLAIN -> plainNumber(cell, number, 0);
        };
    }

    private RawCell plainNumber(XmlCell cell, BigDecimal number, int width) {
        if (number.abs().compareTo(TOO_LARGE) >= 0) {
            return flawed(cell, "xlsx.digits", VisibleText.excerpt(plain(number), 60));
        }
        String plain = plain(number);
        boolean whole = plain.chars().allMatch(each -> each >= '0' && each <= '9');
        return RawCell.of(cell.column(), whole ? "0".repeat(Math.max(0, width - plain.length())) + plain : plain);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private RawCell flawed(XmlCell cell, String key, Object... arguments) {
        return RawCell.flawed(cell.column(), words.text(key, arguments));
    }
}
