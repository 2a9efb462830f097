package org.alvh.marketdata.service.pull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.alvh.marketdata.pull.FileYield;
import org.alvh.marketdata.pull.PullFailure;

/** What pulled files are handed to: it says what a file holds, and takes what is in it. */
interface Importer {

    /** The names of vendors whose files it reads. */
    List<String> vendors();

    /** Reads a file to its end and takes nothing. */
    Examination examine(VendorFile file) throws IOException;

    /** Takes what is in a file that was found readable. Taken again it changes nothing. */
    void take(VendorFile file) throws IOException;

    /**
     * A file of a vendor.
     *
     * @param vendor the vendor's name on the command line
     * @param fileName the name that the vendor gave it
     * @param content opens its unpacked bytes, from the beginning each time
     */
    record VendorFile(String vendor, String fileName, Content content) {}

    /** Opens the bytes of a file. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** What a file turned out to be. */
    sealed interface Examination {

        /** It can be read, and holds so much. */
        record Legible(FileYield yield) implements Examination {}

        /** It cannot be taken. */
        record Refused(PullFailure reason, String detail) implements Examination {}
    }
}
