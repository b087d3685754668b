package vn.emulation.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where two values differ. */
final class Difference {

    private Difference() {}

    /** The paths of the smallest parts that differ; an item that only one list has is one part. */
    static List<String> between(Object one, Object other) {
        return parts("", one, other).collect(Collectors.toList());
    }

    private static Stream<String> parts(String path, Object one, Object other) {
        if (one.equals(other)) {
            return Stream.empty();
        }
        if (one instanceof Record && one.getClass() == other.getClass()) {
            return Stream.of(one.getClass().getRecordComponents())
                    .flatMap(component ->
                            parts(path + "/" + component.getName(), value(component, one), value(component, other)));
        }
        if (one instanceof Optional<?> first
                && other instanceof Optional<?> second
                && first.isPresent()
                && second.isPresent()) {
            return parts(path, first.get(), second.get());
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return items(path, first, second);
        }
        return Stream.of(path);
    }

    private static Stream<String> items(String path, List<?> one, List<?> other) {
        if (one.size() == other.size()) {
            return IntStream.range(0, one.size())
                    .boxed()
                    .flatMap(index -> parts(path + "/" + index, one.get(index), other.get(index)));
        }
        List<Object> longer = new ArrayList<>(one.size() > other.size() ? one : other);
        List<?> shorter = one.size() > other.size() ? other : one;
        shorter.forEach(longer::remove);
        return Collections.nCopies(longer.size(), path).stream();
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
