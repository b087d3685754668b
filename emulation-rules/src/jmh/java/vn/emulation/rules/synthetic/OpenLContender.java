package vn.emulation.rules.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openl.rules.runtime.RulesEngineFactory;
import vn.emulation.decision.Effect;
import vn.emulation.dossier.Dossier;

/** OpenL Tablets: a workbook with one decision table that collects the rules that hold. */
final class OpenLContender implements Finder {

    private final List<String> columns;
    private final Object rules;
    private final Method findings;
    private final Map<String, Effect> effects = SyntheticRules.templates().stream()
            .collect(Collectors.toMap(template -> template.id(0), RuleTemplate::effect));

    OpenLContender() {
        OpenLTable table = new OpenLTable();
        columns = table.columns();
        try {
            Path workbook = Files.createTempFile("synthetic", ".xlsx");
            try {
                table.write(workbook);
                RulesEngineFactory<Object> factory = new RulesEngineFactory<>(workbook.toString());
                rules = factory.newEngineInstance();
                findings = Arrays.stream(factory.getInterfaceClass().getMethods())
                        .filter(method -> method.getName().equals("findings"))
                        .findFirst()
                        .orElseThrow();
            } finally {
                Files.delete(workbook);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Found> find(List<Dossier> dossiers) {
        List<Found> found = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Map<String, Object> input = TableInput.of(new Seen(dossier));
            for (String rule : fired(input)) {
                found.add(new Found(dossier.id(), rule, effects.get(rule)));
            }
        }
        return found;
    }

    private String[] fired(Map<String, Object> input) {
        LocalDate day = (LocalDate) input.get(OpenLTable.DAY);
        input.put(OpenLTable.DAY, day == null ? null : date(day));
        input.put(OpenLTable.DAY_KNOWN, day != null);
        Object[] arguments = new Object[columns.size()];
        Arrays.setAll(arguments, i -> input.get(columns.get(i)));
        try {
            return (String[]) findings.invoke(rules, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** OpenL reads the days in its cells by the default zone. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
