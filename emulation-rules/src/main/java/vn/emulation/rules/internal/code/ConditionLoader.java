package vn.emulation.rules.internal.code;

import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.wall.ClassScan;
import vn.emulation.rules.internal.wall.ServedClasses;

/** Writes conditions as classes and loads them: each class is scanned first, and finds nothing but what is served. */
public final class ConditionLoader extends ClassLoader {

    private static final String PACKAGE = "vn.emulation.rules.generated";

    private ConditionLoader() {
        super("conditions", new ServedClasses(ConditionLoader.class.getClassLoader()));
    }

    /**
     * Returns a condition for each of the constraints, by how it is written for the engine.
     *
     * @throws vn.emulation.rules.internal.wall.WallException if a wall stops one
     */
    public static <F extends Fact> Map<String, Condition<F>> load(Subject subject, Collection<Constraint> constraints) {
        Map<String, Constraint> byText = new LinkedHashMap<>();
        constraints.forEach(constraint -> byText.putIfAbsent(constraint.generated(), constraint));
        ConditionLoader loader = new ConditionLoader();
        Map<String, Condition<F>> loaded = new LinkedHashMap<>();
        Iterables.partition(byText.values(), ConditionClass.MOST_CONDITIONS)
                .forEach(part -> loader.load(subject, part, loaded));
        return loaded;
    }

    private <F extends Fact> void load(
            Subject subject, List<Constraint> constraints, Map<String, Condition<F>> loaded) {
        WrittenConditions written =
                define(PACKAGE + "." + subject.word() + "Conditions" + loaded.size(), subject, constraints);
        for (int index = 0; index < constraints.size(); index++) {
            int which = index;
            String text = constraints.get(index).generated();
            loaded.put(text, new Condition<>(text, fact -> written.holds(which, fact)));
        }
    }

    private WrittenConditions define(String name, Subject subject, List<Constraint> constraints) {
        byte[] bytes = ConditionClass.write(name.replace('.', '/'), subject, constraints);
        ClassScan.check(bytes);
        try {
            return (WrittenConditions)
                    defineClass(name, bytes, 0, bytes.length).getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
