package vn.emulation.cli.screening;

import java.io.IOException;
import java.util.Optional;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.input.RequestRefusal;
import vn.emulation.cli.output.OutputDraft;
import vn.emulation.cli.output.OutputFile;
import vn.emulation.cli.table.DossierParts;
import vn.emulation.cli.words.Words;

/**
 * A file with a line for each dossier of a table (tệp kết quả thẩm định), in the order of the table.
 *
 * @param file where it is
 * @param lines its form
 * @param threads on how many threads dossiers are judged, which does not change it
 * @param words the language of messages
 */
public record ScreenFile(OutputFile file, DecisionLines lines, int threads, Words words) {

    /**
     * Judges the dossiers and writes the file.
     *
     * @param docket the round without its dossiers
     * @param parts the dossiers
     * @param refusal what tells of dossiers that are not of the round
     * @param progress what is done whenever some have been judged
     * @return what the decisions come to
     * @throws vn.emulation.cli.input.Refusal if anything is wrong with the dossiers, or the file cannot be written; what
     *     stood there before then still does
     */
    public ScreenTotals write(Docket docket, DossierParts parts, RequestRefusal refusal, Runnable progress) {
        PartScreener screener = new PartScreener(docket, parts, lines, refusal);
        try (OutputDraft draft = file.draft();
                OrderCheck order = new OrderCheck(draft.beside(".ids"), parts.places(), words)) {
            Optional<byte[]> header = lines.header();
            if (header.isPresent()) {
                draft.stream().write(header.get());
            }
            Screening screening = new Screening(screener, order, draft.stream(), progress);
            ScreenTotals totals = screening.screen(parts, threads);
            screening.problems().orThrow(words);
            draft.finish();
            return totals;
        } catch (IOException e) {
            throw file.failure();
        }
    }
}
