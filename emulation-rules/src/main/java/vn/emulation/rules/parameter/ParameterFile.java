package vn.emulation.rules.parameter;

import java.util.List;
import vn.emulation.json.VersionedFile;
import vn.emulation.validation.Validation;

/**
 * A file of parameters.
 *
 * @param schemaVersion the version of its form, 1
 * @param parameters the parameters
 */
public record ParameterFile(int schemaVersion, List<Parameter> parameters) implements VersionedFile {

    /**
     * Copies the list.
     *
     * @throws vn.emulation.validation.InvalidValueException if two parameters share a name and differ
     */
    public ParameterFile {
        parameters = List.copyOf(parameters);
        Validation.start()
                .unique(parameters, Parameter::name, "parameter.duplicate")
                .orThrow();
    }
}
