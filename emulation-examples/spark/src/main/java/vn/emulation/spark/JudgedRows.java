package vn.emulation.spark;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.emulation.award.AwardFormId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.rules.JudgedDossier;
import vn.emulation.rules.NomineeGroup;
import vn.emulation.rules.Rival;

/** Judged dossiers as rows. */
final class JudgedRows {

    static final List<String> GROUP = List.of("form", "kind", "unit", "role", "sex");
    static final StructType SCHEMA = new StructType()
            .add("key", DataTypes.BinaryType)
            .add("id", DataTypes.StringType)
            .add("form", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("unit", DataTypes.StringType)
            .add("role", DataTypes.StringType)
            .add("sex", DataTypes.StringType)
            .add("eligible", DataTypes.BooleanType)
            .add("rank", DataTypes.IntegerType)
            .add("preferences", DataTypes.createArrayType(DataTypes.StringType))
            .add("digest", DataTypes.BinaryType)
            .add("decision", DataTypes.BinaryType)
            .add("answers", DataTypes.BinaryType);
    /** What is wide, and looked at only where decisions are written. */
    static final String[] WIDE = {"decision", "answers"};

    private static final HexFormat HEX = HexFormat.of();

    private JudgedRows() {}

    static Row of(JudgedDossier judged) {
        Decision decision = judged.decision();
        NomineeGroup group = judged.group();
        String id = decision.dossier().value();
        DecisionJson json = DecisionJson.of(decision);
        return RowFactory.create(
                key(id),
                id,
                group.form().value(),
                group.kind().name(),
                group.unitId().value(),
                group.role().map(Role::name).orElse(""),
                group.sex().map(Sex::name).orElse(""),
                decision.eligible(),
                decision.rank().isPresent() ? decision.rank().getAsInt() : null,
                decision.preferences().stream()
                        .map(finding -> finding.rule().value())
                        .toArray(String[]::new),
                HEX.parseHex(judged.digest()),
                json.rest(),
                json.answers());
    }

    /** Bytes that Spark sorts as Java sorts the text. */
    static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_16BE);
    }

    static NomineeGroup group(Row row) {
        return new NomineeGroup(
                AwardFormId.of(row.getAs("form")),
                NomineeKind.valueOf(row.getAs("kind")),
                UnitId.of(row.getAs("unit")),
                known(row, "role").map(Role::valueOf),
                known(row, "sex").map(Sex::valueOf));
    }

    private static Optional<String> known(Row row, String column) {
        return Optional.of(row.<String>getAs(column)).filter(text -> !text.isEmpty());
    }

    static Rival rival(Row row) {
        int rank = row.fieldIndex("rank");
        return new Rival(
                DossierId.of(row.getAs("id")),
                group(row),
                row.isNullAt(rank) ? OptionalInt.empty() : OptionalInt.of(row.getInt(rank)),
                row.<String>getList(row.fieldIndex("preferences")).stream()
                        .map(RuleId::of)
                        .toList());
    }

    /** Returns a dossier without the answers to its clauses: enough to be given a place. */
    static JudgedDossier judged(Row row) {
        return new JudgedDossier(json(row).decision(), group(row), HEX.formatHex(row.<byte[]>getAs("digest")));
    }

    static DecisionJson json(Row row) {
        return new DecisionJson(row.getAs("decision"), row.getAs("answers"));
    }
}
