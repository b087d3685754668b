package vn.emulation.testing.comparison;

import java.util.Optional;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.UnitId;
import vn.emulation.quota.limit.Scope;

/**
 * Whom limits of a round count.
 *
 * @param units the units, each of which stands for all below it
 */
record LimitScope(OrgTree units) {

    boolean counts(Scope scope, Dossier dossier) {
        return scope.where().entrySet().stream().allMatch(each -> has(each.getKey(), each.getValue(), dossier));
    }

    private boolean has(String trait, String value, Dossier dossier) {
        return switch (trait) {
            case "dossier" -> dossier.id().value().equals(value);
            case "form" -> dossier.form().value().equals(value);
            case "kind" -> dossier.nominee().kind().name().equals(value);
            case "unit" -> isWithin(dossier.nominee().unitId(), UnitId.of(value));
            case "role" ->
                person(dossier)
                        .flatMap(Individual::role)
                        .filter(role -> role.name().equals(value))
                        .isPresent();
            case "sex" ->
                person(dossier)
                        .flatMap(Individual::sex)
                        .filter(sex -> sex.name().equals(value))
                        .isPresent();
            default -> false;
        };
    }

    private boolean isWithin(UnitId unit, UnitId above) {
        return unit.equals(above) || units.isWithin(unit, above);
    }

    private static Optional<Individual> person(Dossier dossier) {
        return Optional.of(dossier.nominee())
                .filter(Individual.class::isInstance)
                .map(Individual.class::cast);
    }
}
