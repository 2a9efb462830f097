package org.alvh.hedge;

import java.util.Objects;
import java.util.Optional;

/**
 * Where one layer stands.
 *
 * <pre>
 *            close &gt; L, layer below ON, lots ≥ 1
 *    ARMED ────────────────────────────────────▶ ON ──┐ ROLL: sold and bought anew
 *      ▲                                          │ ◀──┘
 *      │ 5 closes and a close ≤ L                 │ two closes &lt; D, expiry, roll refused, no bid
 *      └────────────── COOLDOWN ◀─────────────────┘
 * </pre>
 *
 * @param group the position that the layer holds while ON
 * @param closesBelow closes in a row below the disarm level
 * @param closesSinceSale official closes since the layer was sold
 */
public record LayerState(Status status, Optional<String> group, int closesBelow, int closesSinceSale) {

    /** The states of a layer. */
    public enum Status {
        ARMED,
        ON,
        COOLDOWN
    }

    public LayerState {
        Objects.requireNonNull(status, "status");
        if ((status == Status.ON) != group.isPresent()) {
            throw new IllegalArgumentException("a layer that is " + status + " holds position " + group);
        }
    }

    public static LayerState armed() {
        return new LayerState(Status.ARMED, Optional.empty(), 0, 0);
    }

    static LayerState on(String group) {
        return new LayerState(Status.ON, Optional.of(group), 0, 0);
    }

    static LayerState cooldown() {
        return new LayerState(Status.COOLDOWN, Optional.empty(), 0, 0);
    }

    boolean isOn() {
        return status == Status.ON;
    }

    /** The layer after one more official close. */
    LayerState afterClose(double vix, double disarmLevel) {
        return switch (status) {
            case ARMED -> this;
            case ON -> new LayerState(status, group, vix < disarmLevel ? closesBelow + 1 : 0, 0);
            case COOLDOWN -> new LayerState(status, group, 0, closesSinceSale + 1);
        };
    }
}
