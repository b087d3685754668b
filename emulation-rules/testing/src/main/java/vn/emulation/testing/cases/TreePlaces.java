package vn.emulation.testing.cases;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands at a JSON pointer of a tree. */
final class TreePlaces {

    private TreePlaces() {}

    /** Returns where the innermost value or key on the way to the pointer stands that stands somewhere. */
    static Mark of(YamlValue root, JsonPointer pointer) {
        Mark at = root.at();
        YamlValue value = root;
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            YamlMap.Entry next = entry(value, rest);
            if (next == null) {
                return at;
            }
            at = next.at().or(at);
            value = next.value();
        }
        return at;
    }

    private static YamlMap.@org.jspecify.annotations.Nullable Entry entry(YamlValue value, JsonPointer step) {
        if (value instanceof YamlMap map) {
            return map.entries().get(step.getMatchingProperty());
        }
        int index = step.getMatchingIndex();
        return value instanceof YamlList list
                        && index >= 0
                        && index < list.items().size()
                ? new YamlMap.Entry(list.items().get(index).at(), list.items().get(index))
                : null;
    }

    /** Returns the mapping without what stands at the pointer. */
    static YamlMap without(YamlMap map, JsonPointer pointer) {
        String key = pointer.getMatchingProperty();
        YamlMap.Entry entry = map.entries().get(key);
        if (entry == null || pointer.tail().matches()) {
            return map.without(key);
        }
        Map<String, YamlMap.Entry> changed = new LinkedHashMap<>(map.entries());
        changed.put(key, new YamlMap.Entry(entry.at(), removed(entry.value(), pointer.tail())));
        return new YamlMap(map.at(), changed);
    }

    private static YamlValue removed(YamlValue value, JsonPointer pointer) {
        if (value instanceof YamlMap map) {
            return without(map, pointer);
        }
        if (!(value instanceof YamlList list)) {
            return value;
        }
        List<YamlValue> items = new ArrayList<>(list.items());
        int index = pointer.getMatchingIndex();
        if (index >= 0 && index < items.size()) {
            // Later pointers must still fit, so that an item of a list is emptied and not removed.
            items.set(
                    index,
                    pointer.tail().matches()
                            ? YamlMap.empty(items.get(index).at())
                            : removed(items.get(index), pointer.tail()));
        }
        return new YamlList(list.at(), items);
    }
}
