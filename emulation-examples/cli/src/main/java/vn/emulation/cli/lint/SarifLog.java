package vn.emulation.cli.lint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A log in the Static Analysis Results Interchange Format (SARIF) 2.1.0, as far as it is used here; names are the
 * format's own.
 *
 * @param $schema where the schema is published
 * @param version the version of the format
 * @param runs the runs
 */
record SarifLog(String $schema, String version, List<Run> runs) {

    record Run(Tool tool, String language, String columnKind, List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, List<Rule> rules) {}

    record Rule(String id, Text shortDescription, Text help) {}

    record Text(String text) {}

    record Result(String ruleId, int ruleIndex, String level, Text message, List<Location> locations) {}

    record Location(PhysicalLocation physicalLocation) {}

    record PhysicalLocation(ArtifactLocation artifactLocation, Optional<Region> region) {}

    record ArtifactLocation(String uri) {}

    record Region(int startLine, OptionalInt startColumn) {}
}
