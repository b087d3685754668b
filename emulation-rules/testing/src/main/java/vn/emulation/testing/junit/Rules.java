package vn.emulation.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives rules to tests: to parameters and fields of type {@link vn.emulation.testing.rules.RulesUnderTest},
 * {@link vn.emulation.rules.RuleSet} or {@link vn.emulation.rules.EmulationEngine}.
 *
 * <p>On a class it says which rules its tests, and those of classes within it, are about; their parameters of these types
 * need no annotation. On a parameter or field it names other rules, or none and so those of the class. Rules are loaded
 * once in a run, however many classes name them.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER})
@ExtendWith(RulesExtension.class)
public @interface Rules {

    /** The id of a campaign whose plan ships with this library; empty where a folder is named. */
    String campaign() default "";

    /**
     * A folder arranged as the bundled plans are, from the directory that the tests run in, which with Maven is that of the
     * module; empty where a campaign is named.
     */
    String folder() default "";

    /** Whether the national law is beside the plan. */
    boolean law() default false;
}
