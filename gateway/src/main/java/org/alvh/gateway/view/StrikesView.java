package org.alvh.gateway.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four strikes of a condor in index points, ascending. */
@Schema(name = "Strikes")
public record StrikesView(double longPut, double shortPut, double shortCall, double longCall) {

    public StrikesView {
        if (!(longPut < shortPut && shortPut <= shortCall && shortCall < longCall)) {
            throw new IllegalArgumentException("strikes " + longPut + "/" + shortPut + "/" + shortCall + "/" + longCall
                    + " do not ascend, expected long put, short put, short call, long call");
        }
    }
}
