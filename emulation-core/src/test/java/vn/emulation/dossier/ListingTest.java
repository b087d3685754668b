package vn.emulation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void an_empty_list_is_not_an_unknown_one() {
        assertThat(Listing.complete(List.of())).isNotEqualTo(Listing.unknown());
    }

    @Test
    void what_it_repeats_counts_once_in_the_order_first_given() {
        assertThat(Listing.complete(List.of("b", "a", "b")).items()).containsExactly("b", "a");
    }

    @Test
    void a_list_changed_later_changes_nothing() {
        List<String> given = new ArrayList<>(List.of("a"));
        Listing<String> listing = new Listing<>(false, given);
        given.add("b");

        assertThat(listing).isEqualTo(new Listing<>(false, List.of("a")));
    }

    @Test
    void an_item_that_is_null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> Listing.complete(Arrays.asList("a", null)));
    }
}
