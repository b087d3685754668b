package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A limit on who may be selected, with what it came to.
 *
 * @param name what it says
 * @param whom whom it counts
 * @param clauses the clauses it rests on, or a dash
 * @param entrants how many eligible dossiers it counts
 * @param most the most that may be selected, a question mark while that is not known, a dash where it sets none
 * @param least the fewest that must be, likewise
 * @param selected how many are selected, with those for whom that hangs on a tie
 * @param note what a person should know of its number, empty when there is nothing
 */
@RecordBuilder
public record LimitView(
        String name,
        String whom,
        String clauses,
        int entrants,
        String most,
        String least,
        String selected,
        String note) {

    static LimitViewBuilder builder() {
        return LimitViewBuilder.builder();
    }
}
