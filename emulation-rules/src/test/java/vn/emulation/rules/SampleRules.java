package vn.emulation.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.DossierId;

/** For each rule of both plans, a sample dossier whose verdict rests on it. */
final class SampleRules {

    private static final String TABLE = """
            ar-2023-2030/II/window/within                          HS-2026-001
            ar-2023-2030/II/window/issue-day-unknown               HS-2026-077
            ar-2023-2030/II/window/outside                         HS-2026-034
            ar-2023-2030/II/window/list-open                       HS-2026-024
            ar-2023-2030/II/window/days-unknown                    HS-2026-142
            ar-2023-2030/II/window/none-named                      HS-2026-134
            ar-2023-2030/II.1/shown                                HS-2026-001
            ar-2023-2030/II.1/carried                              HS-2026-117
            ar-2023-2030/II.1/open                                 HS-2026-157
            ar-2023-2030/II.1/not-shown                            HS-2026-117
            ar-2023-2030/II.2/shown                                HS-2026-001
            ar-2023-2030/II.2/carried                              HS-2026-094
            ar-2023-2030/II.2/open                                 HS-2026-120
            ar-2023-2030/II.2/not-shown                            HS-2026-094
            ar-2023-2030/II.3/shown                                HS-2026-001
            ar-2023-2030/II.3/carried                              HS-2026-048
            ar-2023-2030/II.3/open                                 HS-2026-152
            ar-2023-2030/II.3/not-shown                            HS-2026-048
            ar-2023-2030/II.4/shown                                HS-2026-001
            ar-2023-2030/II.4/carried                              HS-2026-139
            ar-2023-2030/II.4/open                                 HS-2026-157
            ar-2023-2030/II.4/not-shown                            HS-2026-139
            ar-2023-2030/III.1/household                           HS-2026-051
            ar-2023-2030/III.1/sector-unknown                      HS-2026-069
            ar-2023-2030/III.1/outside-sector                      HS-2026-083
            ar-2023-2030/III.1/collective                          HS-2026-001
            ar-2023-2030/III.1/employment-unknown                  HS-2026-071
            ar-2023-2030/III.1/staff                               HS-2026-003
            ar-2023-2030/III.1/contract-worker                     HS-2026-090
            ar-2023-2030/III.1/cadre-not-named                     HS-2026-082
            ar-2023-2030/III.1/cadre-included                      HS-2026-114
            ar-2023-2030/III.2/b1/offered                          HS-2026-001
            ar-2023-2030/III.2/b1/not-offered                      HS-2026-030
            ar-2023-2030/III.3/b1/in-time                          HS-2026-169
            ar-2023-2030/III.3/b1/late                             HS-2026-175
            ar-2023-2030/III.3/b1/calendar-unknown                 HS-2029-14
            ar-2023-2030/III.3/b1/received-unknown                 HS-2026-099
            ar-2023-2030/III.3/b1/other-period                     HS-2026-042
            ar-2023-2030/III.3/b2/in-time                          HS-GD-18
            ar-2023-2030/III.3/b2/late                             HS-GD-19
            ar-2023-2030/III.3/b2/calendar-unknown                 HS-GD-20
            ar-2023-2030/III.3/b2/received-unknown                 HS-GD-16
            ar-2023-2030/III.3/b2/other-period                     HS-GD-11
            ar-2023-2030/IV.2/b1/unregistered                      HS-2026-148
            ar-2023-2030/IV.2/b2/complete                          HS-2026-001
            ar-2023-2030/IV.2/b2/missing                           HS-2026-093
            poor-2021-2025/III/b2/other-period                     VNN-2025-58
            poor-2021-2025/III/b3/other-period                     VNN-TK-10
            poor-2021-2025/IV.1/sector-unknown                     VNN-2025-29
            poor-2021-2025/IV.1/outside-sector                     VNN-2025-47
            poor-2021-2025/IV.1/collective                         VNN-2025-01
            poor-2021-2025/IV.1/household-not-subject              VNN-2025-08
            poor-2021-2025/IV.1/household-subject                  VNN-TK-05
            poor-2021-2025/IV.1/employment-unknown                 VNN-2025-31
            poor-2021-2025/IV.1/staff                              VNN-2025-02
            poor-2021-2025/IV.1/employee-not-named                 VNN-2025-42
            poor-2021-2025/IV.1/employee-included                  VNN-2025-26
            poor-2021-2025/IV.2/b1/offered                         VNN-2025-01
            poor-2021-2025/IV.2/b1/not-offered                     VNN-2025-40
            poor-2021-2025/IV.2/b2/shown                           VNN-2025-01
            poor-2021-2025/IV.2/b2/open                            VNN-2025-07
            poor-2021-2025/IV.2/b2/not-shown                       VNN-2025-66
            poor-2021-2025/IV.2/b2/window/within                   VNN-2025-01
            poor-2021-2025/IV.2/b2/window/issue-day-unknown        VNN-2025-50
            poor-2021-2025/IV.2/b2/window/outside                  VNN-2025-03
            poor-2021-2025/IV.2/b2/window/list-open                VNN-2025-59
            poor-2021-2025/IV.2/b2/window/days-unknown             VNN-2025-60
            poor-2021-2025/IV.2/b2/window/none-named               VNN-2025-16
            poor-2021-2025/V.2/complete                            VNN-2025-01
            poor-2021-2025/V.2/missing                             VNN-2025-43
            """;

    static final ImmutableMap<RuleId, DossierId> DOSSIERS = TABLE.lines()
            .map(Splitter.on(' ').omitEmptyStrings()::splitToList)
            .collect(ImmutableMap.toImmutableMap(SampleRules::rule, SampleRules::dossier));

    private SampleRules() {}

    private static RuleId rule(List<String> row) {
        return RuleId.of(row.get(0));
    }

    private static DossierId dossier(List<String> row) {
        return DossierId.of(row.get(1));
    }
}
