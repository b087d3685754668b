package vn.emulation.rules.synthetic;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import vn.emulation.decision.Effect;
import vn.emulation.dossier.Dossier;

/** Drools DMN: one decision table that collects the rules that hold. */
final class DmnContender implements Finder {

    private final DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(new InputStreamReader(
                    DmnContender.class.getResourceAsStream("synthetic.dmn"), StandardCharsets.UTF_8))))
            .getOrElseThrow(IllegalStateException::new);
    private final DMNModel model = runtime.getModel("contender", "synthetic");
    private final Map<String, Effect> effects = SyntheticRules.templates().stream()
            .collect(Collectors.toMap(template -> template.id(0), RuleTemplate::effect));

    @Override
    public List<Found> find(List<Dossier> dossiers) {
        List<Found> found = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            DMNContext context = runtime.newContext();
            TableInput.of(new Seen(dossier)).forEach(context::set);
            DMNResult result = runtime.evaluateAll(model, context);
            Object rules = result.getDecisionResultByName("findings").getResult();
            for (Object rule : (Collection<?>) rules) {
                found.add(new Found(dossier.id(), (String) rule, effects.get((String) rule)));
            }
        }
        return found;
    }
}
