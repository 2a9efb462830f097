package org.alvh.local.system;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alvh.local.talk.DemoUser;

/** A person at a browser, and all that the browser complains of meanwhile. */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 60_000;

    private static final int USUAL_HEIGHT = 900;

    /** Runs before any script of a page and reports what the page's policy forbids, and what it measures of itself. */
    private static final String WATCH = """
            document.addEventListener('securitypolicyviolation', violation =>
              console.error('policy violated: ' + violation.violatedDirective + ' by ' + violation.blockedURI));
            window.layoutShift = 0;
            window.largestPaint = 0;
            new PerformanceObserver(list => list.getEntries().forEach(shift => {
              if (!shift.hadRecentInput) window.layoutShift += shift.value;
            })).observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver(list => list.getEntries().forEach(paint => {
              window.largestPaint = paint.startTime;
            })).observe({ type: 'largest-contentful-paint', buffered: true });
            """;

    private final BrowserContext browser;
    private final String origin;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext browser, String origin) {
        this.browser = browser;
        this.origin = origin;
        browser.setDefaultTimeout(PATIENCE_MILLIS);
        browser.addInitScript(WATCH);
        this.page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.url().contains("/api/")) {
                complaints.add(response.url() + " answers " + response.status());
            }
        });
        page.onPageError(failure -> complaints.add("script failed: " + failure));
    }

    /** Opens the platform's first page and logs in by Keycloak's form. */
    void logIn(DemoUser user) {
        page.navigate(origin + "/");
        saying(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log in"))
                .click());
        saying(() -> page.locator("#username").fill(user.userName()));
        page.locator("#password").fill(user.password());
        page.locator("#kc-login").click();
        awaitToday();
    }

    /** Until the screen is there with the accounts of the desk. */
    void awaitToday() {
        saying(() -> page.waitForURL(Pattern.compile("/d/[a-z]+/today")));
        saying(() -> page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Accounts on this desk"))
                .getByRole(AriaRole.ROWHEADER)
                .first()
                .waitFor());
    }

    /** Waits for something, and tells what the page shows instead where it does not come. */
    private void saying(Runnable wait) {
        try {
            wait.run();
        } catch (TimeoutError late) {
            throw new AssertionError(
                    "%s shows: %s%nthe browser complained: %s"
                            .formatted(page.url(), page.locator("body").innerText(), complaints),
                    late);
        }
    }

    /** The heading of a panel. */
    Locator panel(String title) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(title).setLevel(2));
    }

    Page page() {
        return page;
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Turns to another account of the desk. */
    void choose(String account) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^\\S+ Account$|^Account")))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + account)))
                .click();
        page.waitForURL(Pattern.compile("acct=" + account));
    }

    void logOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(", \\S+$")))
                .first()
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Log out"))
                .click();
    }

    /** The cookies that are sent to a path and what is below. */
    List<Cookie> cookiesOf(String path) {
        return browser.cookies().stream()
                .filter(cookie -> path.equals(cookie.path))
                .toList();
    }

    /** The whole page at a width; the window is as high as the page, since what sticks to it would cover something. */
    void screenshot(int width, Path file) {
        page.setViewportSize(width, USUAL_HEIGHT);
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        page.setViewportSize(width, USUAL_HEIGHT);
    }

    /** What the page measured of itself, on one line. */
    String figures() {
        return String.valueOf(page.evaluate("""
                () => {
                  const paint = performance.getEntriesByName('first-contentful-paint')[0].startTime;
                  const scripts = performance.getEntriesByType('resource')
                    .filter(resource => resource.initiatorType === 'script' || resource.name.endsWith('.js'));
                  const bytes = scripts.reduce((sum, script) => sum + script.encodedBodySize, 0);
                  return `first paint ${Math.round(paint)} ms, largest paint ${Math.round(window.largestPaint)} ms, `
                    + `layout shift ${window.layoutShift.toFixed(4)}, ${scripts.length} scripts of ${bytes} bytes`;
                }
                """));
    }

    /** What a path answers this person's cookies. */
    APIResponse get(String path) {
        return browser.request().get(origin + path);
    }

    /** What the browser complained of so far, but for answers that say of themselves that something cannot be had. */
    List<String> complaints() {
        return complaints.stream()
                .filter(complaint -> !complaint.startsWith("Failed to load resource"))
                .toList();
    }

    @Override
    public void close() {
        browser.close();
    }
}
