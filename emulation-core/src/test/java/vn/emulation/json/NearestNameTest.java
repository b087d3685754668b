package vn.emulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of("id", "form", "round", "receivedOn", "registered");

    @ParameterizedTest
    @CsvSource({
        "recievedOn, receivedOn",
        "received_on, receivedOn",
        "RECEIVEDON, receivedOn",
        "receivedXyz, receivedOn", // three letters of ten
        "receiXyzvOn,", // four
        "Id, id",
        "if, id",
        "x,",
        "rounds, round",
        "from,", // two letters of four
        "forms, form"
    })
    void suggests_what_differs_in_a_third_of_its_letters_at_most(String typed, String meant) {
        assertThat(NearestName.to(typed, NAMES)).isEqualTo(Optional.ofNullable(meant));
    }
}
