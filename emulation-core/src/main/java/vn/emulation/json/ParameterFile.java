package vn.emulation.json;

import java.util.List;
import vn.emulation.parameter.Parameter;

/**
 * A file that holds parameters of a plan or law.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param parameters the parameters, each once
 */
public record ParameterFile(int schemaVersion, List<Parameter> parameters) implements VersionedFile {

    /**
     * Copies the list; what it repeats counts once.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1, or two parameters of one name differ
     */
    public ParameterFile {
        parameters = FileValidation.distinct(schemaVersion, parameters, Parameter::name, "parameter.duplicate");
    }
}
