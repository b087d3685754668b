package vn.emulation.cli.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;

/**
 * Words for why a whole workbook cannot be read.
 *
 * @param source the name of the file
 * @param words the language
 */
record WorkbookRefusals(String source, Words words) {

    Refusal of(String key, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(source));
        all.addAll(List.of(arguments));
        return new Refusal(words.text(key, all.toArray()));
    }
}
