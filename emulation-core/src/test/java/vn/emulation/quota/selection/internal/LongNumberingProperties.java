package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbers as they first come, against a map. */
class LongNumberingProperties {

    @Provide
    Arbitrary<List<Long>> values() {
        Arbitrary<Long> few = Arbitraries.longs().between(-200, 200);
        Arbitrary<Long> multiples = Arbitraries.longs().between(0, 500).map(each -> each << 50);
        return Arbitraries.oneOf(few, multiples, Arbitraries.longs()).list().ofMaxSize(600);
    }

    @Property(tries = 200)
    void values_are_numbered_as_they_first_come(@ForAll("values") List<Long> values) {
        LongNumbering numbering = new LongNumbering();
        Map<Long, Integer> expected = new HashMap<>();
        for (long value : values) {
            expected.putIfAbsent(value, expected.size());
            assertThat(numbering.number(value)).isEqualTo(expected.get(value));
        }
    }
}
