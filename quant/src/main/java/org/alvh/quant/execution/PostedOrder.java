package org.alvh.quant.execution;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.alvh.quant.execution.PostOutcome.BestNatural;
import org.alvh.quant.execution.PostOutcome.Ending;
import org.alvh.quant.execution.PostOutcome.PostFill;
import org.alvh.quant.execution.PostOutcome.RefusedBar;

/**
 * Lots of a package resting by {@link PostAndWait}.
 *
 * @param postedAt bars up to and including this time are not tried
 */
public record PostedOrder(PostAndWait rule, long lots, LocalDateTime postedAt) {

    public PostedOrder {
        if (lots < 1) {
            throw new IllegalArgumentException("an order of " + lots + " lots is none");
        }
    }

    /** Tries the bars in their order, under a rule that leaves nothing to chance. */
    public PostOutcome work(List<PackageBar> bars) {
        if (rule.needsChance()) {
            throw new IllegalArgumentException("a touch fills with probability " + rule.touchProbability()
                    + ": hand in the generator that decides");
        }
        return new Attempt(() -> false).over(bars);
    }

    /** Tries the bars in their order. One number is drawn a bar, whatever the limit, so that limits compare. */
    public PostOutcome work(List<PackageBar> bars, RandomGenerator chance) {
        return new Attempt(() -> chance.nextDouble() < rule.touchProbability()).over(bars);
    }

    /** The order on its way through the bars. */
    private final class Attempt {

        private final BooleanSupplier luck;
        private final List<PostFill> fills = new ArrayList<>();
        private final List<RefusedBar> refused = new ArrayList<>();
        private Optional<BestNatural> best = Optional.empty();
        private long rest = lots;
        private int tried;
        private int nearMisses;

        Attempt(BooleanSupplier luck) {
            this.luck = luck;
        }

        PostOutcome over(List<PackageBar> bars) {
            LocalDateTime last = LocalDateTime.MIN;
            for (PackageBar bar : bars) {
                if (!bar.at().isAfter(last)) {
                    throw new IllegalArgumentException("bar of " + bar.at() + " does not come after " + last);
                }
                last = bar.at();
                if (bar.at().isAfter(postedAt) && rest > 0 && tried < rule.waitBars()) {
                    tried++;
                    tryOn(bar, luck.getAsBoolean());
                }
            }
            return new PostOutcome(ending(), tried, fills, rest, nearMisses, refused, best);
        }

        private Ending ending() {
            if (rest == 0) {
                return Ending.FILLED;
            }
            return tried == rule.waitBars() ? Ending.LAPSED : Ending.WORKING;
        }

        private void tryOn(PackageBar bar, boolean lucky) {
            switch (bar.quote()) {
                case PackageQuote.Refused refusal -> refused.add(new RefusedBar(bar.at(), refusal.reason()));
                case PackageQuote.Natural natural -> tryAt(bar.at(), natural, lucky);
            }
        }

        private void tryAt(LocalDateTime at, PackageQuote.Natural natural, boolean lucky) {
            long credit = natural.creditHundredths();
            if (best.isEmpty() || credit > best.get().creditHundredths()) {
                best = Optional.of(new BestNatural(at, credit));
            }
            if (!rule.touchedBy(credit)) {
                return;
            }
            if (!rule.passedBy(credit) && !lucky) {
                nearMisses++;
                return;
            }
            Optional<QuoteRefusal> refusal = rule.sizes().refusal(natural.lots());
            if (refusal.isPresent()) {
                refused.add(new RefusedBar(at, refusal.get()));
                return;
            }
            long filled = rule.sizes().fillable(rest, natural.lots());
            rest -= filled;
            fills.add(new PostFill(tried, at, filled, natural.midDoubledHundredths()));
        }
    }
}
