package org.alvh.marketdata.vendor;

import java.util.List;

/** How one vendor's header is understood. */
interface DailyFormat {

    /**
     * @param columns the header's names, trimmed and in lower case, {@code date} among them
     */
    Heading heading(String fileName, List<String> columns);
}
