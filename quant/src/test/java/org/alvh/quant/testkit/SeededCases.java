package org.alvh.quant.testkit;

import java.lang.reflect.Method;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Supplies the cases of a {@link Seeded} test. */
final class SeededCases implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Method method = context.getRequiredTestMethod();
        Seeded seeded = method.getAnnotation(Seeded.class);
        Long only = Long.getLong("seed");
        if (only != null) {
            return Stream.of(Arguments.of(new SeededCase(only)));
        }
        String name = method.getDeclaringClass().getName() + '.' + method.getName();
        SplittableRandom seeds = new SplittableRandom(seeded.root() ^ name.hashCode());
        return IntStream.range(0, seeded.cases())
                .mapToObj(i -> SeededCase.of(seeds.nextLong(), 1 + i * SeededCase.LARGEST_SIZE / seeded.cases()))
                .map(Arguments::of);
    }
}
