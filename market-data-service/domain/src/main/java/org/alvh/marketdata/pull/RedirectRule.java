package org.alvh.marketdata.pull;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Where a request may be led: to https at the host that was asked, or at one that is named.
 *
 * @param hosts hosts beside the one asked
 * @param plainHttp true where http is let through as well, for a mirror in one's own network
 */
public record RedirectRule(List<String> hosts, boolean plainHttp) {

    /** Redirects followed for one file. */
    public static final int MOST = 3;

    public RedirectRule {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    }

    /** True where a URL may be asked at all: an absolute one with a host, without a user, by https. */
    public boolean admits(URI url) {
        return url.getHost() != null && url.getRawUserInfo() == null && schemeAdmitted(url);
    }

    /** True where an answer of {@code from} may lead to {@code to}. */
    public boolean admits(URI from, URI to) {
        return admits(to) && (sameHost(from, to) || hosts.contains(to.getHost().toLowerCase(Locale.ROOT)));
    }

    private boolean schemeAdmitted(URI url) {
        return "https".equalsIgnoreCase(url.getScheme()) || (plainHttp && "http".equalsIgnoreCase(url.getScheme()));
    }

    private static boolean sameHost(URI from, URI to) {
        return to.getHost().equalsIgnoreCase(from.getHost()) && to.getPort() == from.getPort();
    }
}
