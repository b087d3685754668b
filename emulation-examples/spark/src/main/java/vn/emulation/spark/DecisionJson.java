package vn.emulation.spark;

import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.json.EmulationJson;

/**
 * A decision in JSON, in two parts: nine tenths of it are answers to clauses, which the giving of places does not touch. They
 * are written once, and never read.
 *
 * @param rest the decision without an answer
 * @param answers the answers, an array
 */
@SuppressWarnings("ArrayRecordComponent")
record DecisionJson(byte[] rest, byte[] answers) {

    private static final EmulationJson JSON = EmulationJson.create();
    /** Nothing but the member itself: within a text its quotes would have a stroke before them. */
    private static final byte[] MEMBER = "\"answers\":[]".getBytes(StandardCharsets.UTF_8);

    static DecisionJson of(Decision decision) {
        return new DecisionJson(rest(decision), JSON.writeCompact(decision.answers()));
    }

    private static byte[] rest(Decision decision) {
        return JSON.writeCompact(
                DecisionBuilder.builder(decision).answers(List.of()).build());
    }

    /** Returns the decision without an answer. */
    Decision decision() {
        return JSON.read(rest, "a decision", Decision.class);
    }

    /** Returns the same with something else than the answers changed. */
    DecisionJson with(Decision changed) {
        return new DecisionJson(rest(changed), answers);
    }

    /** Returns the decision as a whole. */
    byte[] whole() {
        int member = Bytes.indexOf(rest, MEMBER);
        return Bytes.concat(
                Arrays.copyOf(rest, member + MEMBER.length - "[]".length()),
                answers,
                Arrays.copyOfRange(rest, member + MEMBER.length, rest.length));
    }
}
