package org.alvh.local.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alvh.engine.HedgePreset;
import org.alvh.engine.Mandate;
import org.alvh.engine.MandatePreset;
import org.alvh.hedge.HedgeParameters;
import org.alvh.quant.money.Money;

/** An account that the local platform opens, before its market's first session. */
public record DemoBook(String desk, String name, Mandate mandate, Money capital) {

    public DemoBook {
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mandate, "mandate");
        if (!capital.isPositive()) {
            throw new IllegalArgumentException("capital " + capital + " of " + desk + "." + name + " is not above 0");
        }
    }

    /**
     * The demo books.
     *
     * @param mandate in place of {@code SEED45}, with its own hedge
     * @param hedge in place of every book's hedge; without it the book {@code bare} has none
     */
    public static List<DemoBook> of(Optional<Mandate> mandate, Optional<HedgeParameters> hedge) {
        Mandate core = hedged(mandate.orElseGet(MandatePreset.SEED45::mandate), hedge);
        Mandate bare = hedged(core, hedge.or(() -> Optional.of(HedgePreset.NONE.parameters())));
        return List.of(
                new DemoBook("north", "core", core, Money.ofDollars(1_000_000)),
                new DemoBook("north", "bare", bare, Money.ofDollars(1_000_000)),
                new DemoBook("south", "core", core, Money.ofDollars(2_000_000)));
    }

    private static Mandate hedged(Mandate mandate, Optional<HedgeParameters> hedge) {
        return hedge.map(mandate::withHedge).orElse(mandate);
    }

    /** The account's id. */
    public String account() {
        return desk + "." + name;
    }

    public String hedgeName() {
        return HedgePreset.nameOf(mandate.hedge());
    }
}
