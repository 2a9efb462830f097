package org.alvh.quant.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GaussLegendreTest {

    private final GaussLegendre sixtyFour = new GaussLegendre(64);

    @Test
    void nodesAndWeightsAgreeWithTheZerosOfTheLegendrePolynomial() {
        // mpmath 1.3, root of legendre(64, x) at 30 digits
        assertThat(sixtyFour.node(63)).isCloseTo(0.9993050417357722, within(3e-16));
        assertThat(sixtyFour.weight(63)).isCloseTo(0.001783280721696433, within(1e-15));
        assertThat(sixtyFour.node(32)).isCloseTo(0.024350292663424433, within(3e-17));
        assertThat(sixtyFour.weight(32)).isCloseTo(0.048690957009139724, within(1e-15));
    }

    @Test
    void integratesThePolynomialOfTheHighestDegreeItCan() {
        double even = 0.0;
        double odd = 0.0;
        for (int i = 0; i < sixtyFour.count(); i++) {
            even += sixtyFour.weight(i) * StrictMath.pow(sixtyFour.node(i), 126);
            odd += sixtyFour.weight(i) * StrictMath.pow(sixtyFour.node(i), 127);
        }
        assertThat(even).isCloseTo(2.0 / 127.0, within(1e-15));
        assertThat(odd).isCloseTo(0.0, within(1e-17));
    }

    @Test
    void threeNodesAreTheTextbookOnes() {
        GaussLegendre three = new GaussLegendre(3);
        assertThat(three.node(0)).isCloseTo(-0.7745966692414834, within(2e-16));
        assertThat(three.node(1)).isZero();
        assertThat(three.weight(1)).isCloseTo(8.0 / 9.0, within(2e-16));
    }

    @Test
    void oneNodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GaussLegendre(1))
                .withMessageContaining("1");
    }
}
