package vn.emulation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a fuzzer found that is told, or read, unlike anything before it: for each list of codes the shortest file. A line
 * is a file in base 64, since a file may hold anything.
 */
final class KeptInputs {

    private KeptInputs() {}

    static Stream<byte[]> of(String resource) {
        try (InputStream in = Objects.requireNonNull(KeptInputs.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(Base64.getDecoder()::decode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
