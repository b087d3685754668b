package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ApportionmentMethodTest {

    @Test
    void each_method_is_found_by_its_id() {
        assertThat(ApportionmentMethod.values())
                .extracting(ApportionmentMethod::id)
                .containsExactly("webster", "hamilton", "jefferson", "adams", "huntington-hill", "dean");
        assertThat(Arrays.stream(ApportionmentMethod.values()).map(method -> ApportionmentMethod.withId(method.id())))
                .extracting(found -> found.orElseThrow())
                .containsExactly(ApportionmentMethod.values());
    }

    @Test
    void an_unknown_id_is_no_method() {
        assertThat(ApportionmentMethod.withId("Webster")).isEmpty();
    }
}
