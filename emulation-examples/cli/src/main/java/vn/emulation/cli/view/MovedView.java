package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A dossier that comes out otherwise.
 *
 * @param dossier the dossier
 * @param nominee who is put forward
 * @param kind the kind of nominee
 * @param unit the unit
 * @param form the form of award
 * @param before what it came to
 * @param after what it comes to
 * @param turn whether it is nearer to an award
 * @param reach whether it was reached directly, or through whom
 * @param cause the changes that did it
 */
@RecordBuilder
public record MovedView(
        String dossier,
        String nominee,
        String kind,
        String unit,
        String form,
        String before,
        String after,
        String turn,
        String reach,
        String cause) {}
