package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An eligible dossier with what becomes of it.
 *
 * @param rank its position, or a dash
 * @param dossier the dossier's id
 * @param nominee the nominee's id
 * @param unit the unit's name
 * @param outcome what becomes of it
 */
@RecordBuilder
public record CandidateView(String rank, String dossier, String nominee, String unit, String outcome) {

    static CandidateViewBuilder builder() {
        return CandidateViewBuilder.builder();
    }
}
