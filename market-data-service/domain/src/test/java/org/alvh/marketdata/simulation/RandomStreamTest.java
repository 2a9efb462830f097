package org.alvh.marketdata.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RandomStreamTest {

    /** Outputs of the public-domain C reference of SplitMix64 (Vigna, prng.di.unimi.it) for this seed. */
    @Test
    void givesTheReferenceOutputsOfSplitMix64() {
        RandomStream stream = new RandomStream(1234567);
        String[] expected = {
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821"
        };
        for (String output : expected) {
            assertThat(Long.toUnsignedString(stream.nextLong())).isEqualTo(output);
        }
    }

    /** Moments of the standard normal: 0, 1, 0, 3; tolerances are four standard errors of a sample this large. */
    @Test
    void drawsStandardNormals() {
        RandomStream stream = new RandomStream(42);
        int draws = 200_000;
        double[] powers = new double[5];
        for (int i = 0; i < draws; i++) {
            double value = stream.gaussian();
            double power = 1;
            for (int p = 1; p < powers.length; p++) {
                power *= value;
                powers[p] += power / draws;
            }
        }
        assertThat(powers[1]).isCloseTo(0, within(0.009));
        assertThat(powers[2]).isCloseTo(1, within(0.013));
        assertThat(powers[3]).isCloseTo(0, within(0.035));
        assertThat(powers[4]).isCloseTo(3, within(0.088));
    }

    @Test
    void drawsIntegersEvenlyBetweenTheirBounds() {
        RandomStream stream = new RandomStream(42);
        int[] counts = new int[10];
        for (int i = 0; i < 30_000; i++) {
            counts[stream.integer(4, 6)]++;
        }
        assertThat(counts[4]).isCloseTo(10_000, within(330));
        assertThat(counts[5]).isCloseTo(10_000, within(330));
        assertThat(counts[6]).isCloseTo(10_000, within(330));
    }

    @Test
    void keepsPurposesAndSeedsApart() {
        assertThat(RandomStream.of(7, 1).nextLong())
                .isNotEqualTo(RandomStream.of(7, 2).nextLong())
                .isNotEqualTo(RandomStream.of(8, 1).nextLong())
                .isEqualTo(RandomStream.of(7, 1).nextLong());
    }
}
