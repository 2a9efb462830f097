package org.alvh.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alvh.local.part.Part;
import org.alvh.local.state.Asked;
import org.alvh.local.state.Pace;
import org.alvh.local.talk.DemoUser;
import org.alvh.local.talk.Tokens;
import org.alvh.proto.trading.v1.AccountState;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first page in a browser, on the whole platform: people log in, watch sessions happen, and the page tells the
 * truth while parts of the platform are gone. The chapters build on each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TodayTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Pace STEADY = new Pace(2);
    /** More than are played while the chapters last. */
    private static final int SESSIONS = 2_000;

    private static final int CONNECTIONS = 8;
    private static final long CUTS = 4;
    private static final String CORE = "/api/v1/desks/north/accounts/core";
    private static final Path SCREENS = Path.of("target/screens");

    private final Chromium chromium = Chromium.start();
    private final Platform platform;
    private final String origin;
    private final Visitor trader;

    TodayTest(@TempDir Path scratch) {
        platform = Platform.up(Asked.sample(), scratch.resolve("state"), SESSIONS, STEADY);
        origin = platform.running().settings().ports().url();
        trader = chromium.visitor(origin);
    }

    @BeforeAll
    void logIn() {
        trader.logIn(DemoUser.NORTH_TRADER);
        System.out.println("Today: " + trader.figures());
        trader.choose("bare");
        trader.choose("core");
        trader.page().evaluate("window.loadedOnce = true");
    }

    @AfterAll
    void down() {
        chromium.close();
        platform.down();
    }

    @Test
    @Order(1)
    void sessionsAdvanceWithoutAReload() {
        String first = trader.heading().textContent();
        awaitHeadingAfter(first);
        awaitHeadingAfter(trader.heading().textContent());
        assertThat(isLoadedOnce(trader)).isTrue();
    }

    @Test
    @Order(2)
    void aTraderPausesAndResumesTheAccount() {
        trader.button("Pause account…").click();
        dialogButton("Pause").click();
        trader.button("Resume account…").waitFor();
        assertThat(platform.account("north.core").getState()).isEqualTo(AccountState.ACCOUNT_STATE_PAUSED);

        trader.button("Resume account…").click();
        dialogButton("Resume").click();
        trader.button("Pause account…").waitFor();
        assertThat(platform.account("north.core").getState()).isEqualTo(AccountState.ACCOUNT_STATE_ACTIVE);
    }

    @Test
    @Order(3)
    void aViewerSeesWhyTheButtonIsDisabled() {
        try (Visitor viewer = chromium.visitor(origin)) {
            viewer.logIn(DemoUser.NORTH_VIEWER);
            Locator pause = viewer.button("Pause account…");
            pause.waitFor();

            assertThat(pause.isDisabled()).isTrue();
            assertThat(viewer.page()
                            .getByText("Needs the role trader; yours is viewer.")
                            .isVisible())
                    .isTrue();
            assertThat(viewer.complaints()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void whoMayNotIsToldWhy() {
        Api.Answer viewer = answer(Optional.of(DemoUser.NORTH_VIEWER), CORE + ":pause");
        assertThat(List.of(viewer.status(), viewer.mediaType(), viewer.text("rule")))
                .containsExactly(403, "application/problem+json", "role");
        assertThat(List.of(viewer.text("reading"), viewer.text("limit"))).containsExactly("VIEWER", "TRADER");

        assertThat(answer(Optional.empty(), CORE + ":pause").status()).isEqualTo(401);
        assertThat(answer(Optional.of(DemoUser.SOUTH_TRADER), CORE + ":pause").status())
                .isEqualTo(404);
        try (Api south = api(Optional.of(DemoUser.SOUTH_TRADER))) {
            assertThat(south.get(CORE + "/book").status()).isEqualTo(404);
        }
    }

    @Test
    @Order(5)
    void aServiceThatIsGoneLeavesTheLastValuesWithTheirAge() {
        platform.running().kill(Part.PORTFOLIO);
        Locator strip = trader.page()
                .getByText(Pattern.compile("Portfolio is not reachable since"))
                .first();
        strip.waitFor();
        PlaywrightAssertions.assertThat(trader.button("Pause account…")).isDisabled();
        assertThat(trader.panel("Open condors").isVisible()).isTrue();

        platform.upAgain(SESSIONS, STEADY);
        strip.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        awaitHeadingAfter(trader.heading().textContent());
        PlaywrightAssertions.assertThat(trader.button("Pause account…")).isEnabled();
        assertThat(isLoadedOnce(trader)).isTrue();
    }

    @Test
    @Order(6)
    void aCutConnectionGoesOnWithoutAMissedOrDoubledEvent() {
        List<ServerEvent> events;
        try (EventStream stream = new EventStream(
                URI.create(origin + "/api/v1/desks/north/stream"), token(DemoUser.NORTH_TRADER), new Random(CUTS))) {
            events = stream.readAndCut(CONNECTIONS);
        }
        List<String> ids = events.stream().flatMap(event -> event.id().stream()).toList();
        List<Told> received = events.stream()
                .filter(event -> event.id().isPresent() && !event.name().equals("hello"))
                .filter(event -> !event.name().isEmpty())
                .map(event -> new Told(event.name(), event.data()))
                .toList();
        List<Told> expected = new Records(platform.bootstrapServers())
                .told(
                        "north",
                        platform.running().settings().market().name(),
                        StreamPosition.of(ids.getFirst()),
                        StreamPosition.of(ids.getLast()));

        assertThat(received).hasSizeGreaterThan(5 * CONNECTIONS);
        assertThat(byAccount(received)).isEqualTo(byAccount(expected));
    }

    @Test
    @Order(7)
    void thePageOutlivesTheGatewayAndSoDoesTheLogIn() {
        platform.running().kill(Part.GATEWAY);
        platform.upAgain(SESSIONS, STEADY);

        awaitHeadingAfter(trader.heading().textContent());
        assertThat(trader.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(isLoadedOnce(trader)).isTrue();
    }

    @Test
    @Order(8)
    void everyoneCanUseThePageInBothThemesAndOnAPhone() {
        Page page = trader.page();
        Map<String, List<String>> found = new TreeMap<>();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
            for (int width : List.of(1440, 390)) {
                String screen = "today-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
                trader.screenshot(width, SCREENS.resolve(screen + ".png"));
                found.put(screen, Accessibility.violations(page));
                assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                        .as("%s scrolls sideways", screen)
                        .isEqualTo(false);
            }
        }
        assertThat(found)
                .allSatisfy((screen, violations) ->
                        assertThat(violations).as(screen).isEmpty());
    }

    @Test
    @Order(9)
    void aReloadComesBackToWhatWasOnScreen() {
        trader.page().reload();
        trader.awaitToday();
        assertThat(trader.page().title()).contains("core");
    }

    @Test
    @Order(10)
    void thePageBreaksNoneOfItsOwnRules() {
        assertThat(trader.page().locator("script:not([src])").count()).isZero();
        assertThat(trader.get("/").headers().get("content-security-policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(trader.complaints()).isEmpty();
    }

    @Test
    @Order(11)
    void aLogOutElsewhereEndsTheLogInHere() {
        try (Visitor elsewhere = chromium.sameLogInAs(trader, origin)) {
            elsewhere.page().navigate(origin + "/login");
            elsewhere.awaitToday();
            elsewhere.logOut();

            trader.page().getByText("Your log-in has ended").first().waitFor();
            assertThat(trader.get("/api/v1/me").status()).isEqualTo(401);
        }
    }

    private void awaitHeadingAfter(String before) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(LONGEST_WAIT)
                .until(() -> !trader.heading().textContent().equals(before));
    }

    private static boolean isLoadedOnce(Visitor visitor) {
        return Boolean.TRUE.equals(visitor.page().evaluate("window.loadedOnce === true"));
    }

    private Locator dialogButton(String name) {
        return trader.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Api.Answer answer(Optional<DemoUser> user, String command) {
        try (Api api = api(user)) {
            return api.post(command);
        }
    }

    private Api api(Optional<DemoUser> user) {
        return new Api(origin, user.map(this::token));
    }

    private String token(DemoUser user) {
        return new Tokens(platform.running().site().realmUrl()).of(user);
    }

    /** In the order of each account's records of a kind: partitions may come in any order, records of one may not. */
    private static Map<String, List<Told>> byAccount(List<Told> told) {
        return told.stream().collect(Collectors.groupingBy(Told::source, TreeMap::new, Collectors.toList()));
    }
}
