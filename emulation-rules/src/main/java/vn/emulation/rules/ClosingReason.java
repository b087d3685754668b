package vn.emulation.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;

/** What keeps a campaign from leading to a form of award (lý do phong trào không dẫn đến hình thức khen thưởng). */
public enum ClosingReason {
    /** Who launched it (cấp phát động). */
    LAUNCHER("launchKnown", "launchLevel"),
    /** Whether it is the yearly one or one of a given time or subject (loại phong trào). */
    MODE("campaignMode"),
    /** How long it lasts (thời gian thực hiện). */
    DURATION("launchDaysKnown", "campaignMonths", "titleMonths"),
    /** Whether the round is that of a mid-term or final review (sơ kết, tổng kết). */
    REVIEW("roundKind");

    private final ImmutableSet<String> fields;

    ClosingReason(String... fields) {
        this.fields = ImmutableSet.copyOf(fields);
    }

    /** Returns the reason that a constraint on the given field can give, or empty where it can give none. */
    static Optional<ClosingReason> of(String field) {
        return Arrays.stream(values())
                .filter(reason -> reason.fields.contains(field))
                .findFirst();
    }

    /** Returns whether it is about how the campaign was launched, and not about the round. */
    boolean isOfLaunch() {
        return this != REVIEW;
    }
}
