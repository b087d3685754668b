package vn.emulation.json;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.Samples;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.GrantBuilder;
import vn.emulation.quota.UnitCount;
import vn.emulation.quota.UnitCountBuilder;
import vn.emulation.source.RulingBuilder;
import vn.emulation.validation.RefusalCase;

/** What files refuse beside what their content does. */
class FileRefusalsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> cases() {
        return Stream.of(
                new RefusalCase(
                        "file.version",
                        () -> new CampaignFile(2, Samples.campaign()),
                        () -> new CampaignFile(1, Samples.campaign()),
                        "The file is of version (2), and only version 1 is known. Maybe export it in that "
                                + "version.",
                        "Tệp thuộc phiên bản (2), trong khi chỉ đọc được phiên bản 1. Có thể cần xuất lại tệp "
                                + "theo phiên bản đó."),
                new RefusalCase(
                        "file.version",
                        () -> new GrantFile(0, List.of()),
                        () -> new GrantFile(1, List.of()),
                        "The file is of version (0), and only version 1 is known. Maybe export it in that "
                                + "version.",
                        "Tệp thuộc phiên bản (0), trong khi chỉ đọc được phiên bản 1. Có thể cần xuất lại tệp "
                                + "theo phiên bản đó."),
                new RefusalCase(
                        "file.dossier",
                        () -> new DossierFile(
                                1,
                                List.of(
                                        Samples.dossier(),
                                        DossierBuilder.builder(Samples.dossier())
                                                .form(AwardFormId.of("other"))
                                                .build())),
                        () -> new DossierFile(1, List.of(Samples.dossier(), Samples.dossier())),
                        "Two dossiers share the id (D1) and differ. Maybe one of them has another id.",
                        "Hai hồ sơ trùng mã (D1) nhưng khác nội dung. Có thể một hồ sơ có mã khác."),
                new RefusalCase(
                        "file.grant",
                        () -> new GrantFile(
                                1,
                                List.of(
                                        Samples.grant(),
                                        GrantBuilder.builder(Samples.grant())
                                                .places(13)
                                                .build())),
                        () -> new GrantFile(
                                1,
                                List.of(
                                        Samples.grant(),
                                        GrantBuilder.builder(Samples.grant())
                                                .places(13)
                                                .kind(NomineeKind.COLLECTIVE)
                                                .build())),
                        "Two grants for (merit, INDIVIDUAL) differ. Maybe keep the one that holds.",
                        "Hai chỉ tiêu cho (merit, INDIVIDUAL) khác nhau. Có thể cần giữ lại chỉ tiêu có hiệu "
                                + "lực."),
                new RefusalCase(
                        "file.count",
                        () -> new CountFile(1, List.of(Samples.count(), count("headcount", 121))),
                        () -> new CountFile(1, List.of(Samples.count(), count("holders", 121))),
                        "Two counts for (hospital, headcount) differ. Maybe keep the one that holds.",
                        "Hai số liệu cho (hospital, headcount) khác nhau. Có thể cần giữ lại số liệu đúng."),
                new RefusalCase(
                        "file.ruling",
                        () -> new RulingFile(
                                1,
                                List.of(
                                        Samples.ruling(),
                                        RulingBuilder.builder(Samples.ruling())
                                                .alternative("BEFORE")
                                                .build())),
                        () -> new RulingFile(1, List.of(Samples.ruling(), Samples.ruling())),
                        "Two rulings on the reading (plan/bound) differ. Maybe keep the one that holds.",
                        "Hai kết luận về cách hiểu (plan/bound) khác nhau. Có thể cần giữ lại kết luận có "
                                + "hiệu lực."));
    }

    private static UnitCount count(String what, long count) {
        return UnitCountBuilder.builder(Samples.count()).what(what).count(count).build();
    }
}
