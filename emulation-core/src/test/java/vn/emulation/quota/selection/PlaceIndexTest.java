package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.emulation.quota.Standing;

class PlaceIndexTest {

    @Test
    void ids_are_found_and_others_are_not_in_lists_of_any_size() {
        for (int size = 0; size <= 70; size++) {
            List<String> ids =
                    IntStream.range(0, size).mapToObj(each -> "n" + each).toList();
            PlaceIndex index = index(ids);
            for (int place = 0; place < size; place++) {
                assertThat(index.place(ids.get(place))).isEqualTo(place);
            }
            assertThat(index.place("n" + size)).isEqualTo(-1);
        }
    }

    @Test
    void ids_of_one_hash_code_are_told_apart() {
        List<String> ids = List.of("AaAa", "AaBB", "BBAa", "BBBB");
        assertThat(ids).extracting(String::hashCode).containsOnly("AaAa".hashCode());
        PlaceIndex index = index(ids.subList(0, 3));
        assertThat(ids).extracting(index::place).containsExactly(0, 1, 2, -1);
    }

    private static PlaceIndex index(List<String> ids) {
        return new PlaceIndex(ids.stream()
                .map(id -> new PlacedEntrant(id, Standing.SELECTED, Optional.empty(), OptionalInt.empty()))
                .toList());
    }
}
