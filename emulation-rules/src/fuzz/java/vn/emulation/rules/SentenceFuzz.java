package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.sentence.SentenceWriter;

/** Whatever bytes a file of sentences holds, it is refused at places it has, or says rules that its sentences say again. */
class SentenceFuzz {

    static Stream<byte[]> kept() {
        return KeptInputs.of("sentences.kept");
    }

    @MethodSource("kept")
    @DictionaryFile(resourcePath = "sentences.dict")
    @FuzzTest(maxDuration = "30m")
    void loading(byte[] bytes) {
        assertTimeoutPreemptively(RuleTextFuzz.LONGEST, () -> load(bytes));
    }

    private static void load(byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();

        LoadedRules loaded = rules("rules.vi.rules", bytes, diagnostics);

        RuleTextFuzz.assertToldWell(diagnostics.sorted());
        if (diagnostics.isEmpty()) {
            byte[] again = loaded.rules().stream()
                    .map(SentenceWriter::write)
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(rules("again.vi.rules", again, diagnostics).rules())
                    .extracting(RuleDefinition::canonical)
                    .isEqualTo(loaded.rules().stream()
                            .map(RuleDefinition::canonical)
                            .toList());
        }
    }

    private static LoadedRules rules(String name, byte[] bytes, Diagnostics diagnostics) {
        List<RuleSource> files = new ArrayList<>(RuleTextFuzz.PARAMETERS);
        files.add(RuleSource.of(RuleSource.Kind.SENTENCES, name, bytes));
        return new RuleSetLoader(TestCampaign.campaign(), diagnostics).load(files);
    }
}
