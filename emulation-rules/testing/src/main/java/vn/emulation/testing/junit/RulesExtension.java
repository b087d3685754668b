package vn.emulation.testing.junit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.RuleSet;
import vn.emulation.testing.rules.RulesUnderTest;

/** Gives the rules that {@link Rules} names to parameters and fields. */
public final class RulesExtension implements ParameterResolver, BeforeAllCallback, TestInstancePostProcessor {

    private static final Namespace NAMESPACE = Namespace.create(RulesExtension.class);
    private static final List<Class<?>> TYPES = List.of(RulesUnderTest.class, RuleSet.class, EmulationEngine.class);

    /** Makes the extension; JUnit does. */
    public RulesExtension() {}

    /**
     * Which rules.
     *
     * @param campaign the campaign, or nothing
     * @param folder the folder, or nothing
     * @param law whether the law is beside them
     */
    private record Named(String campaign, String folder, boolean law) {

        static Named of(Rules rules) {
            return new Named(rules.campaign(), rules.folder(), rules.law());
        }

        boolean isNothing() {
            return campaign.isEmpty() && folder.isEmpty();
        }

        RulesUnderTest load() {
            RulesUnderTest plan =
                    folder.isEmpty() ? RulesUnderTest.bundled(campaign) : RulesUnderTest.folder(Path.of(folder));
            return law ? plan.under(BundledLaw.load()) : plan;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return value(
                parameter.findAnnotation(Rules.class),
                parameter.getParameter().getType(),
                parameter.getParameter(),
                context);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        inject(context.getRequiredTestClass(), Optional.empty(), context);
    }

    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) {
        inject(instance.getClass(), Optional.of(instance), context);
    }

    private static void inject(Class<?> test, Optional<Object> instance, ExtensionContext context) {
        List<Field> fields = AnnotationSupport.findAnnotatedFields(
                test,
                Rules.class,
                field -> Modifier.isStatic(field.getModifiers()) == instance.isEmpty(),
                HierarchyTraversalMode.TOP_DOWN);
        for (Field field : fields) {
            Object value = value(AnnotationSupport.findAnnotation(field, Rules.class), field.getType(), field, context);
            set(field, instance.orElse(null), value);
        }
    }

    private static void set(Field field, @Nullable Object instance, Object value) {
        try {
            field.setAccessible(true);
            field.set(instance, value);
        } catch (IllegalAccessException | RuntimeException refused) {
            throw new ExtensionConfigurationException(
                    "The field (" + field + ") cannot be given rules.\nMaybe do not make it final.", refused);
        }
    }

    private static Object value(
            Optional<Rules> own, Class<?> type, AnnotatedElement element, ExtensionContext context) {
        Named named = own.map(Named::of)
                .filter(rules -> !rules.isNothing())
                .or(() -> ofClass(context.getTestClass()).map(Named::of))
                .orElseThrow(
                        () -> new ExtensionConfigurationException(
                                "Nobody says which rules (" + element
                                        + ") is to have.\nMaybe write @Rules(campaign = \"…\") or @Rules(folder = \"…\") there or on the class."));
        check(named, element);
        RulesUnderTest rules = loaded(named, context);
        if (type == RulesUnderTest.class) {
            return rules;
        }
        if (type == RuleSet.class) {
            return rules.ruleSet();
        }
        if (type == EmulationEngine.class) {
            return EmulationEngine.of(rules.ruleSet());
        }
        throw new ExtensionConfigurationException("No rules are a (" + type.getName() + "), which (" + element
                + ") is.\nMaybe make it a RulesUnderTest, RuleSet or EmulationEngine.");
    }

    private static Optional<Rules> ofClass(Optional<Class<?>> test) {
        return test.flatMap(each -> AnnotationSupport.findAnnotation(each, Rules.class)
                .or(() -> ofClass(Optional.ofNullable(each.getEnclosingClass()))));
    }

    private static void check(Named named, AnnotatedElement element) {
        if (named.campaign().isEmpty() == named.folder().isEmpty()) {
            throw new ExtensionConfigurationException("The rules of (" + element + ") are named by campaign ("
                    + named.campaign() + ") and folder (" + named.folder() + ").\nMaybe keep one of the two.");
        }
    }

    private static RulesUnderTest loaded(Named named, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(named, Named::load, RulesUnderTest.class);
    }
}
