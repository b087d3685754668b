package vn.emulation.cli.input;

import java.util.List;
import java.util.Optional;
import vn.emulation.cli.table.AwardTable;
import vn.emulation.cli.table.FigureTable;
import vn.emulation.cli.table.TableKind;
import vn.emulation.cli.words.Words;
import vn.emulation.json.AwardFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.PublishedTableFile;
import vn.emulation.json.ReportFile;
import vn.emulation.statistics.FormLayout;
import vn.emulation.statistics.PublishedTable;
import vn.emulation.statistics.RoundAwards;
import vn.emulation.statistics.StatisticsInput;

/** Reads what statistics are made and checked from, as JSON or as tables. */
public final class StatisticsFiles {

    private final EmulationJson json = EmulationJson.create();
    private final Words words;

    /** Makes a reader that tells what is wrong in the given language. */
    public StatisticsFiles(Words words) {
        this.words = words;
    }

    /**
     * Reads what a host lists: all of it as JSON, or awards alone as a table.
     *
     * @throws Refusal if it is not what its kind ought to be
     */
    public StatisticsInput input(String typed) {
        InputFile file = InputFile.read(typed, words);
        return TableInput.isTable(file)
                ? StatisticsInput.ofAwards(AwardTable.read(TableInput.read(file, TableKind.AWARDS, words), words))
                : json.read(file.bytes(), file.name(), AwardFile.class).input();
    }

    /**
     * Reads what a round came to.
     *
     * @throws Refusal if there is no such file
     */
    public RoundAwards round(String typed) {
        InputFile file = InputFile.read(typed, words);
        ReportFile report = json.read(file.bytes(), file.name(), ReportFile.class);
        return RoundAwards.of(report.report(), List.of(), Optional.empty());
    }

    /**
     * Reads a published table.
     *
     * @param layout the form it follows, which a table that is no JSON needs
     * @throws Refusal if it is not what its kind ought to be
     */
    public PublishedTable published(String typed, Optional<FormLayout> layout) {
        InputFile file = InputFile.read(typed, words);
        if (!TableInput.isTable(file)) {
            return json.read(file.bytes(), file.name(), PublishedTableFile.class)
                    .table();
        }
        FormLayout form = layout.orElseThrow(() -> new Refusal(words.text("statistics.form.missing")));
        return FigureTable.read(TableInput.read(file, TableKind.FIGURES, words), file.name(), form, words);
    }
}
