package vn.emulation.testing.cases;

import java.util.Optional;

/**
 * A dossier of a case, as far as it has been read.
 *
 * @param at where it stands
 * @param told what is told of it
 * @param expected what is expected of it, empty where nothing is
 */
record GivenDossier(Mark at, YamlMap told, Optional<Awaited> expected) {

    GivenDossier with(Awaited other) {
        return new GivenDossier(at, told, Optional.of(other));
    }

    GivenDossier under(YamlMap over) {
        return new GivenDossier(over.at(), told.under(over), expected);
    }
}
