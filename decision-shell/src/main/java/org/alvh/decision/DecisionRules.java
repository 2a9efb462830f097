package org.alvh.decision;

import org.alvh.quant.trade.Book;
import org.alvh.wire.Wanted;

/** A role's rules under one mandate. */
public interface DecisionRules {

    /** The part of the snapshot that a decision on this book will look at. */
    Wanted wanted(Book book);

    /** The decision. It is a function of the occasion: no call is made inside it. */
    Made decide(Occasion occasion);
}
