package org.alvh.marketdata.history;

/** A stored history that is not what was stored: cut off, edited, or written by another version. */
public final class DamagedHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedHistory(String message) {
        super(message);
    }

    public DamagedHistory(String message, Throwable cause) {
        super(message, cause);
    }

    static DamagedHistory at(long line, String column, String value, String expected) {
        return new DamagedHistory("line " + line + ", column " + column + ": '" + value + "', expected " + expected);
    }
}
