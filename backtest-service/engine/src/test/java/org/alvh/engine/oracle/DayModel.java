package org.alvh.engine.oracle;

import java.time.LocalDate;

/** Volatilities and VIX futures of one session: what has to be known before anything can be quoted. */
interface DayModel {

    /** σ of an SPX option, annual. */
    double spxVolatility(LocalDate expiry, double forward, double strike);

    /** The VIX future that settles on a date, in points, not rounded. */
    double vx(LocalDate expiry);

    /** σ of a VIX option on the VX of its own expiry, annual. */
    double vixVolatility(LocalDate expiry, double strike);
}
