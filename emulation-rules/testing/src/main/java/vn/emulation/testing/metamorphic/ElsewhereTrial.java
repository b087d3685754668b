package vn.emulation.testing.metamorphic;

import java.util.Locale;
import java.util.TimeZone;
import vn.emulation.decision.RoundReport;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.RoundJudge;

/** Evaluates as a machine elsewhere would: in Turkish, whose small letters surprise, where the day begins first. */
final class ElsewhereTrial {

    private static final Locale ELSEWHERE = Locale.forLanguageTag("tr-TR");
    private static final TimeZone EARLIEST = TimeZone.getTimeZone("Pacific/Kiritimati");

    private ElsewhereTrial() {}

    static RoundReport evaluate(RoundJudge rules, EvaluationRequest request) {
        synchronized (ElsewhereTrial.class) {
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                Locale.setDefault(ELSEWHERE);
                TimeZone.setDefault(EARLIEST);
                return rules.evaluate(request);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }
}
