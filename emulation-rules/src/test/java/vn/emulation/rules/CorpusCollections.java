package vn.emulation.rules;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;

/** Recipes of the corpus in which a host's lists are not what lists should be. */
final class CorpusCollections {

    private static final Dossier DOSSIER = TestCampaign.dossier();

    private CorpusCollections() {}

    static Map<String, Callable<CorpusOutcome>> recipes() {
        return Map.of(
                "list-changed-during-evaluation", CorpusCollections::changed,
                "null-in-a-list", () -> CorpusHost.refused(() -> request(Arrays.asList(DOSSIER, null))),
                "list-that-lies", () -> CorpusHost.refused(() -> decided(request(lying()))),
                "list-that-throws", () -> CorpusHost.refused(() -> decided(request(throwing()))),
                "change-of-a-report", CorpusCollections::reportChanged);
    }

    private static EvaluationRequest request(List<Dossier> dossiers) {
        return Requests.of(TestCampaign.campaign(), DOSSIER).dossiers(dossiers).build();
    }

    private static Object decided(EvaluationRequest request) {
        return CorpusOutcome.decided(Crowd.ENGINE.evaluate(request)).summary().substring("OK ".length());
    }

    private static CorpusOutcome changed() {
        List<Dossier> dossiers = new ArrayList<>(List.of(DOSSIER));
        EvaluationRequest request = request(dossiers);
        RoundReport report =
                Crowd.ENGINE.evaluate(request, EvaluationOptions.defaults().withListener(new EvaluationListener() {
                    @Override
                    public void started(int count) {
                        dossiers.clear();
                    }
                }));
        return CorpusOutcome.decided(report);
    }

    /** Holds three dossiers of two ids, and at each place another whenever asked. */
    private static List<Dossier> lying() {
        int[] asked = {0};
        return new AbstractList<>() {
            @Override
            public Dossier get(int index) {
                return Dossiers.named(DOSSIER, "D-" + asked[0]++ % 2);
            }

            @Override
            public int size() {
                return 3;
            }
        };
    }

    private static List<Dossier> throwing() {
        return new AbstractList<>() {
            @Override
            public Dossier get(int index) {
                throw new IllegalStateException("no dossier");
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }

    private static CorpusOutcome reportChanged() throws Exception {
        RoundReport report = Crowd.ENGINE.evaluate(request(List.of(DOSSIER)));
        return CorpusHost.refused(() -> report.decisions().remove(0));
    }
}
