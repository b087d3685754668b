package vn.emulation.quota.apportionment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of a published apportionment; its file names the source in its first lines. */
final class PublishedTable {
    private final List<String> header;
    private final List<List<String>> rows;

    private PublishedTable(List<List<String>> lines) {
        header = lines.get(0);
        rows = lines.subList(1, lines.size());
    }

    static PublishedTable read(String name) {
        try (InputStream file = PublishedTable.class.getResourceAsStream(name + ".csv")) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return new PublishedTable(text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the units, those left out that have no places in a column. */
    List<ApportionmentUnit> units(String column) {
        Map<String, Integer> places = places(column);
        return units().stream().filter(unit -> places.containsKey(unit.id())).toList();
    }

    List<ApportionmentUnit> units() {
        return rows.stream()
                .map(row -> ApportionmentUnit.of(row.get(0), Long.parseLong(row.get(1))))
                .toList();
    }

    /** Returns the published places by id, without those of 0. */
    Map<String, Integer> places(String column) {
        Map<String, Integer> places = new LinkedHashMap<>();
        rows.forEach(row -> places.put(row.get(0), Integer.parseInt(row.get(header.indexOf(column)))));
        places.values().removeIf(number -> number == 0);
        return places;
    }
}
