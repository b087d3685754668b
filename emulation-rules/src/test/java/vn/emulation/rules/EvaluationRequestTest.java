package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.UnitId;
import vn.emulation.quota.Grant;
import vn.emulation.quota.GrantBuilder;
import vn.emulation.quota.UnitCount;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;
import vn.emulation.source.RulingBuilder;
import vn.emulation.validation.InvalidValueException;

/** What a request refuses, and the one order in which it keeps what it is given. */
class EvaluationRequestTest {

    private static final Dossier DOSSIER = TestCampaign.dossier();
    private static final Grant GRANT =
            new Grant(TestCampaign.LETTER, NomineeKind.COLLECTIVE, 3, "Province", Optional.empty(), Optional.empty());
    private static final Ruling RULING = Requests.rulings("green/depth=DEEP").get(0);

    /**
     * A request that is refused.
     *
     * @param request the request
     * @param english the whole message
     * @param vietnamese the whole message
     */
    private record Refused(EvaluationRequestBuilder request, String english, String vietnamese) {
        @Override
        public String toString() {
            return english;
        }
    }

    private static EvaluationRequestBuilder request(Dossier... dossiers) {
        return Requests.of(TestCampaign.campaign(), dossiers);
    }

    private static UnitCount count(String unit, String what, int count) {
        return new UnitCount(UnitId.of(unit), what, count, LocalDate.parse("2024-09-30"), Optional.empty());
    }

    private static Stream<Refused> refusals() {
        return Stream.of(
                new Refused(
                        request(DOSSIER).round(RoundId.of("annual-2030")).dossiers(List.of()),
                        "The campaign (green) has no round (annual-2030). Maybe choose one of its rounds.",
                        "Phong trào (green) không có đợt xét (annual-2030). Có thể chọn một đợt của phong trào."),
                new Refused(
                        request(DOSSIER, Dossiers.received(DOSSIER, "2024-10-02")),
                        "Two dossiers share the id (D-1) and differ. Maybe one of them has another id.",
                        "Hai hồ sơ trùng mã (D-1) nhưng khác nội dung. Có thể một hồ sơ có mã khác."),
                new Refused(
                        request(DOSSIER)
                                .dossiers(List.of(Dossiers.but(DOSSIER)
                                        .round(RoundId.of("annual-2025"))
                                        .build())),
                        "The dossier (D-1) is of the campaign (green) and round (annual-2025), not of the round"
                                + " (annual-2024). Maybe it belongs in another file.",
                        "Hồ sơ (D-1) thuộc phong trào (green), đợt (annual-2025), không thuộc đợt (annual-2024)."
                                + " Có thể hồ sơ này nằm ở tệp khác."),
                new Refused(
                        request(DOSSIER)
                                .dossiers(List.of(Dossiers.but(DOSSIER)
                                        .campaign(CampaignId.of("blue"))
                                        .build())),
                        "The dossier (D-1) is of the campaign (blue) and round (annual-2024), not of the round"
                                + " (annual-2024). Maybe it belongs in another file.",
                        "Hồ sơ (D-1) thuộc phong trào (blue), đợt (annual-2024), không thuộc đợt (annual-2024)."
                                + " Có thể hồ sơ này nằm ở tệp khác."),
                new Refused(
                        request(DOSSIER)
                                .grants(List.of(
                                        GRANT,
                                        GrantBuilder.builder(GRANT).places(4).build())),
                        "Two grants are for (letter, COLLECTIVE) and differ. Maybe keep the later one.",
                        "Hai chỉ tiêu cùng dành cho (letter, COLLECTIVE) nhưng khác nhau."
                                + " Có thể chỉ giữ chỉ tiêu sau."),
                new Refused(
                        request(DOSSIER)
                                .grants(List.of(GrantBuilder.builder(GRANT)
                                        .form(AwardFormId.of("medal"))
                                        .build())),
                        "A grant is for the form (medal), which the campaign (green) does not offer."
                                + " Maybe correct the form.",
                        "Chỉ tiêu dành cho hình thức (medal), phong trào (green) không có hình thức này."
                                + " Có thể cần sửa hình thức."),
                new Refused(
                        request(DOSSIER).counts(List.of(count("hospital", "staff", 3), count("hospital", "staff", 4))),
                        "Two counts are for (hospital, staff) and differ. Maybe keep the later one.",
                        "Hai số liệu cùng dành cho (hospital, staff) nhưng khác nhau. Có thể chỉ giữ số liệu sau."),
                new Refused(
                        request(DOSSIER).counts(List.of(count("unlisted", "staff", 3))),
                        "The count of (staff) is for the unit (unlisted), which is not in the tree of units."
                                + " Maybe correct the unit.",
                        "Số liệu (staff) là của đơn vị (unlisted), đơn vị này không có trong cơ cấu tổ chức."
                                + " Có thể cần sửa mã đơn vị."),
                new Refused(
                        request(DOSSIER).rulings(Requests.rulings("green/depth=DEEP", "green/depth=FLAT")),
                        "Two rulings settle the reading (green/depth) and differ. Maybe keep the later one.",
                        "Hai kết luận về cách hiểu (green/depth) khác nhau. Có thể chỉ giữ kết luận sau."),
                new Refused(
                        request(DOSSIER).rulings(Requests.rulings("green/height=DEEP")),
                        "A ruling settles (green/height) as (DEEP), which the campaign does not know."
                                + " Maybe correct the reading or alternative.",
                        "Kết luận về (green/height) chọn (DEEP), phong trào không có."
                                + " Có thể cần sửa cách hiểu hoặc phương án."),
                new Refused(
                        request(DOSSIER).rulings(Requests.rulings("green/depth=WIDE")),
                        "A ruling settles (green/depth) as (WIDE), which the campaign does not know."
                                + " Maybe correct the reading or alternative.",
                        "Kết luận về (green/depth) chọn (WIDE), phong trào không có."
                                + " Có thể cần sửa cách hiểu hoặc phương án."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_request_that_does_not_fit_its_campaign_is_refused(Refused refused) {
        assertRefused(refused.request()::build, refused.english(), refused.vietnamese());
    }

    private static void assertRefused(ThrowingCallable attempt, String english, String vietnamese) {
        assertThatThrownBy(attempt)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(english)
                .extracting(refusal -> ((InvalidValueException) refusal).text(Locale.forLanguageTag("vi")))
                .isEqualTo(vietnamese);
    }

    @Test
    void everything_wrong_is_told_at_once() {
        EvaluationRequestBuilder request =
                request(DOSSIER).round(RoundId.of("annual-2030")).rulings(Requests.rulings("green/depth=WIDE"));

        assertThatThrownBy(request::build).hasMessage("""
                The campaign (green) has no round (annual-2030). Maybe choose one of its rounds.
                The dossier (D-1) is of the campaign (green) and round (annual-2024), not of the round (annual-2030). \
                Maybe it belongs in another file.
                A ruling settles (green/depth) as (WIDE), which the campaign does not know. \
                Maybe correct the reading or alternative.""");
    }

    @Test
    void the_order_and_repetition_of_what_is_given_do_not_matter() {
        Dossier second = Dossiers.named(DOSSIER, "D-2");
        Grant other = GrantBuilder.builder(GRANT).form(Dossiers.MERIT).build();
        Ruling width = RulingBuilder.builder(RULING)
                .reading(ReadingId.of("green/width"))
                .alternative("WIDE")
                .build();

        EvaluationRequest one = request(DOSSIER, second)
                .grants(List.of(GRANT, other))
                .counts(List.of(
                        count("hospital", "advanced", 2), count("hospital", "staff", 3), count("school", "staff", 1)))
                .rulings(List.of(RULING, width))
                .build();
        EvaluationRequest another = request(second, DOSSIER, second)
                .grants(List.of(other, GRANT, other))
                .counts(List.of(
                        count("school", "staff", 1),
                        count("hospital", "staff", 3),
                        count("hospital", "advanced", 2),
                        count("school", "staff", 1)))
                .rulings(List.of(width, width, RULING))
                .build();

        assertThat(another).isEqualTo(one);
        assertThat(another.dossiers()).containsExactly(DOSSIER, second);
        assertThat(another.grants()).containsExactly(GRANT, other);
        assertThat(another.counts())
                .containsExactly(
                        count("hospital", "advanced", 2), count("hospital", "staff", 3), count("school", "staff", 1));
        assertThat(another.rulings()).containsExactly(RULING, width);
    }

    @Test
    void a_request_for_another_campaign_than_the_rules_is_refused() {
        EmulationEngine engine = EmulationEngine.of(TestCampaign.load());
        EvaluationRequest reform =
                Requests.of(Plans.REFORM.campaign(), Dossiers.reform()).build();

        assertRefused(
                () -> engine.evaluate(reform),
                "The request is for the campaign (ar-2023-2030), the rules for (green)."
                        + " Maybe load the rules of that campaign.",
                "Yêu cầu xét thuộc phong trào (ar-2023-2030), còn bộ quy tắc thuộc (green)."
                        + " Có thể cần nạp bộ quy tắc của phong trào đó.");
    }

    @Test
    void a_request_with_another_version_of_the_campaign_is_refused() {
        EmulationEngine engine = EmulationEngine.of(TestCampaign.load());
        EvaluationRequest changed = Requests.of(
                        CampaignBuilder.builder(TestCampaign.campaign())
                                .readings(List.of())
                                .build(),
                        DOSSIER)
                .build();

        assertRefused(
                () -> engine.evaluate(changed),
                "The campaign (green) of the request differs from the one that the rules were loaded for."
                        + " Maybe load the rules with this campaign.",
                "Phong trào (green) trong yêu cầu xét khác với phong trào đã dùng để nạp bộ quy tắc."
                        + " Có thể cần nạp bộ quy tắc cùng phong trào này.");
    }
}
