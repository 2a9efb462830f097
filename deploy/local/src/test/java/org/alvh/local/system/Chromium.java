package org.alvh.local.system;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium, without a window. Where there is none its tests are skipped and say so; in CI they fail. */
final class Chromium implements AutoCloseable {

    /** It needs no sandbox to show our own pages, and gets none as root; what it would fetch for itself is off. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Locale own = Locale.getDefault();
    private final Playwright playwright;
    private final Browser browser;

    /** Playwright writes the names of roles in lower case by the default locale, and in Turkish LINK is no link then. */
    private Chromium(Path program) {
        Locale.setDefault(Locale.ROOT);
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }

    static Chromium start() {
        return program()
                .map(Chromium::new)
                .orElseGet(
                        () -> absent("chromium is not installed: tests of the pages need the system's package of it"));
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Chromium absent(String message) {
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }

    /** A person at a browser of their own: nobody shares their cookies. */
    Visitor visitor(String origin) {
        return new Visitor(browser.newContext(), origin);
    }

    /** Another browser of somebody who is logged in at Keycloak, but not yet at the gateway. */
    Visitor sameLogInAs(Visitor visitor, String origin) {
        BrowserContext other = browser.newContext();
        other.addCookies(visitor.cookiesOf("/realms/alvh/"));
        return new Visitor(other, origin);
    }

    @Override
    public void close() {
        playwright.close();
        Locale.setDefault(own);
    }
}
