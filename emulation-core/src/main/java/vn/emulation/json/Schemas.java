package vn.emulation.json;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas that come with this library. */
final class Schemas {

    /** The files by the name of their schema. */
    static final ImmutableMap<String, Class<? extends VersionedFile>> FILES =
            ImmutableMap.<String, Class<? extends VersionedFile>>builder()
                    .put("campaign", CampaignFile.class)
                    .put("dossiers", DossierFile.class)
                    .put("grants", GrantFile.class)
                    .put("counts", CountFile.class)
                    .put("units", UnitFile.class)
                    .put("limits", LimitFile.class)
                    .put("tie-decisions", TieDecisionFile.class)
                    .put("rulings", RulingFile.class)
                    .put("report", ReportFile.class)
                    .put("calendar", WorkCalendarFile.class)
                    .put("parameters", ParameterFile.class)
                    .put("law", LawFile.class)
                    .put("awards", AwardFile.class)
                    .put("statistics", StatisticsFile.class)
                    .put("published-table", PublishedTableFile.class)
                    .buildOrThrow();

    private Schemas() {}

    static String text(String name) {
        if (!FILES.containsKey(name)) {
            throw new IllegalArgumentException("no schema (" + name + "); there are " + FILES.keySet());
        }
        return new String(Resource.bytes(path(name)), StandardCharsets.UTF_8);
    }

    static String path(String name) {
        return "/vn/emulation/json/schema/" + name + ".schema.json";
    }
}
