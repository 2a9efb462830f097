package org.alvh.quant.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test method once per case with a {@link SeededCase}, whose seed is derived from the method's name and
 * the case's number. A failing case shows its seed in the test's name; {@code -Dseed=…} runs that case alone.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(SeededCases.class)
public @interface Seeded {

    int cases() default 100;

    /** Another root gives other cases for the same method. */
    long root() default 20_040_326L;
}
