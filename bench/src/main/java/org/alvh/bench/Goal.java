package org.alvh.bench;

import java.util.Locale;

/** What a row has to reach. */
sealed interface Goal {

    boolean isMet(double ours, double theirs);

    /** For the table. */
    String text();

    /** So many times as fast as the peer. */
    record TimesAsFast(double factor) implements Goal {

        @Override
        public boolean isMet(double ours, double theirs) {
            return theirs >= factor * ours;
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%.1f x", factor);
        }
    }

    /** No more nanoseconds an operation than this, whatever the peer takes. */
    record Within(double nanoseconds) implements Goal {

        @Override
        public boolean isMet(double ours, double theirs) {
            return ours <= nanoseconds;
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%.0f ns", nanoseconds);
        }
    }
}
