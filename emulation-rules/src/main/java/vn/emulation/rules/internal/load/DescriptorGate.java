package vn.emulation.rules.internal.load;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.emulation.rules.TrustLevel;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Lets through the descriptors of {@link DescriptorTable}, where they say nothing that they must not, and refuses every
 * other. What the descriptors that pass say is checked where rules are read.
 */
final class DescriptorGate {

    private final DescriptorPlaces places;
    private final TrustLevel trust;
    private final Diagnostics diagnostics;
    private final Set<Object> told = Sets.newIdentityHashSet();
    private final Set<Object> refusedConditions = Sets.newIdentityHashSet();
    private final List<String> imports = new ArrayList<>();
    private Optional<String> rule = Optional.empty();
    private int errors;

    DescriptorGate(DescriptorPlaces places, TrustLevel trust, Diagnostics diagnostics) {
        this.trust = trust;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    void check(PackageDescr file) {
        silent(DescriptorTable.FILE, file, file);
        file.getImports().forEach(each -> {
            silent(DescriptorTable.IMPORT, each, file);
            if (trust == TrustLevel.TRUSTED_CODE) {
                imports.add(each.getTarget());
            } else if (!ImportableNames.contain(each.getTarget())) {
                error(DiagnosticCode.IMPORT, each, file, each.getTarget());
            }
        });
        file.getGlobals().forEach(each -> {
            silent(DescriptorTable.GLOBAL, each, file);
            if (!each.getIdentifier().equals("findings")) {
                error(DiagnosticCode.GLOBAL, each, file, each.getIdentifier());
            }
        });
        file.getRules().forEach(this::rule);
    }

    /** Returns what the file imports where that matters, which is where it may say code. */
    List<String> imports() {
        return List.copyOf(imports);
    }

    /** Returns whether something in the condition of a rule was refused. */
    boolean refusedConditionOf(RuleDescr each) {
        return refusedConditions.contains(each);
    }

    private void rule(RuleDescr each) {
        rule = Optional.of(String.valueOf(each.getName()));
        silent(DescriptorTable.RULE, each, each);
        each.getAnnotations().forEach(annotation -> silent(DescriptorTable.ANNOTATION, annotation, each));
        if (!each.isQuery()) {
            int before = errors;
            allOf(each.getLhs(), each);
            each.getLhs().getDescrs().forEach(element -> element(element, each));
            if (errors > before) {
                refusedConditions.add(each);
            }
        }
        rule = Optional.empty();
    }

    private void allOf(AndDescr group, BaseDescr parent) {
        silent(DescriptorTable.ALL_OF, group, parent);
        List<BaseDescr> patterns = group.getDescrs().stream()
                .filter(PatternDescr.class::isInstance)
                .toList();
        if (patterns.size() > 1) {
            error(DiagnosticCode.SEVERAL_PATTERNS, patterns.get(1), parent);
        }
    }

    private void element(BaseDescr element, BaseDescr parent) {
        if (element instanceof AndDescr group) {
            allOf(group, parent);
            group.getDescrs().forEach(each -> element(each, group));
        } else if (element instanceof PatternDescr pattern) {
            silent(DescriptorTable.PATTERN, pattern, parent);
            pattern.getConstraint().getDescrs().forEach(each -> constraint(each, pattern));
        } else if (element instanceof ExistsDescr exists && holdsNegation(exists)) {
            error(DiagnosticCode.EXISTS_WITHOUT, exists, parent);
        } else {
            refuse(element, parent);
        }
    }

    /** The engine forgets such conditions when an unrelated rule is there: apache/incubator-kie issue 7115. */
    private static boolean holdsNegation(ExistsDescr exists) {
        List<?> parts = exists.getDescrs();
        return parts.stream()
                .anyMatch(each -> each instanceof AndDescr group
                        && group.getDescrs().stream().anyMatch(NotDescr.class::isInstance));
    }

    private void constraint(BaseDescr element, PatternDescr pattern) {
        if (element instanceof ExprConstraintDescr written) {
            silent(DescriptorTable.CONSTRAINT, written, pattern);
        } else {
            refuse(element, pattern);
        }
    }

    private <T extends BaseDescr> void silent(AdmittedDescriptor<T> admitted, T descriptor, BaseDescr parent) {
        if (descriptor.getClass() != admitted.type()) {
            refuse(descriptor, parent);
            return;
        }
        admitted.empty()
                .forEach(getter -> getter.found(descriptor).forEach(found -> found(found, getter, descriptor, parent)));
    }

    private void found(Object found, AdmittedDescriptor.Empty<?> getter, BaseDescr descriptor, BaseDescr parent) {
        BaseDescr around = places.isKnown(descriptor) ? descriptor : parent;
        if (found instanceof ExprConstraintDescr inner) {
            error(getter.code(), inner, around, getter.word());
        } else if (found instanceof BaseDescr inner) {
            refuse(inner, around);
        } else {
            error(getter.code(), descriptor, around, told(found, getter, descriptor));
        }
    }

    private static Object[] told(Object found, AdmittedDescriptor.Empty<?> getter, BaseDescr descriptor) {
        String word = descriptor instanceof AnnotationDescr annotation ? annotation.getName() : getter.word();
        return getter.code() == DiagnosticCode.ANNOTATION_VALUE ? new Object[] {word, found} : new Object[] {word};
    }

    private void refuse(BaseDescr descriptor, BaseDescr parent) {
        if (!told.add(descriptor)) {
            return;
        }
        if (descriptor instanceof AttributeDescr attribute) {
            RuleAttribute advice = RuleAttribute.of(attribute.getName(), attribute.getName());
            error(advice.code(), descriptor, parent, advice.arguments().toArray());
        } else if (descriptor instanceof AnnotationDescr annotation) {
            error(DiagnosticCode.NOT_ALLOWED, descriptor, parent, "@" + annotation.getName());
        } else {
            RefusedDescriptor refused = RefusedDescriptor.of(descriptor);
            error(refused.code(), descriptor, parent, refused.word());
        }
    }

    private void error(DiagnosticCode code, BaseDescr descriptor, BaseDescr parent, Object... arguments) {
        errors++;
        diagnostics.error(rule, code, places.of(descriptor, parent), arguments);
    }
}
