package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A list of a YAML file.
 *
 * @param at where it begins
 * @param items its items
 */
record YamlList(Mark at, List<YamlValue> items) implements YamlValue {

    YamlList {
        items = ImmutableList.copyOf(items);
    }
}
