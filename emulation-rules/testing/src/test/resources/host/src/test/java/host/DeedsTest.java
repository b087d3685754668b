package host;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.emulation.testing.junit.CaseTests;
import vn.emulation.testing.junit.Rules;
import vn.emulation.testing.rules.RulesUnderTest;

@Rules(folder = "src/test/rules")
class DeedsTest {

    @TestFactory
    Stream<DynamicNode> cases(RulesUnderTest rules) {
        return CaseTests.in(Path.of("src/test/cases"), rules);
    }
}
