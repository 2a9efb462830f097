package org.alvh.deploy;

/**
 * Something in a manifest that may not stay.
 *
 * @param place kind and name, such as {@code Deployment/hedge-service}
 * @param what what is wrong, with the value
 */
record Finding(String place, String what) {

    @Override
    public String toString() {
        return place + ": " + what;
    }
}
