package vn.emulation.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import vn.emulation.statistics.FormLayout;
import vn.emulation.statistics.StatisticsForm;

/**
 * The file that holds the layouts of the official forms.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param forms the layouts, one of each form
 */
record FormFile(int schemaVersion, List<FormLayout> forms) implements VersionedFile {

    FormFile {
        FileValidation.checkVersion(schemaVersion);
        forms = List.copyOf(forms);
    }

    ImmutableMap<StatisticsForm, FormLayout> byForm() {
        return Maps.uniqueIndex(forms, FormLayout::form);
    }
}
