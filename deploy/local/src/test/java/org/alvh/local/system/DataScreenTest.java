package org.alvh.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alvh.cli.history.HistoryFolder;
import org.alvh.local.state.Asked;
import org.alvh.local.state.Pace;
import org.alvh.local.talk.DemoUser;
import org.alvh.marketdata.history.MarketDay;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.simulation.SimulatedMarket;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screen Data in a browser, on the whole platform, which replays a record with one session missing and one VIX
 * close that cannot be. The chapters build on each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DataScreenTest {

    private static final long SEED = 11;
    private static final int RECORDED = 320;
    private static final LocalDate MISSING = LocalDate.of(2023, 1, 10);
    private static final LocalDate WRONG = LocalDate.of(2023, 1, 12);
    private static final LocalDate FROM = LocalDate.of(2023, 1, 3);
    private static final int PLAYED = 20;
    private static final Pace FAST = new Pace(0);
    private static final Path SCREENS = Path.of("target/screens");

    private final Chromium chromium = Chromium.start();
    private final Platform platform;
    private final Visitor viewer;

    DataScreenTest(@TempDir Path scratch) {
        Path record = scratch.resolve("history");
        HistoryFolder.at(record).made().save(spoilt());
        Asked asked = new Asked(
                Optional.empty(),
                Optional.of(record.toString()),
                Optional.empty(),
                Optional.of(FROM),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        platform = Platform.up(asked, scratch.resolve("state"), PLAYED, FAST);
        viewer = chromium.visitor(platform.running().settings().ports().url());
    }

    private static MarketHistory spoilt() {
        List<MarketDay> days = new ArrayList<>(new SimulatedMarket(SEED, ExchangeCalendar.newYork()).days(RECORDED));
        days.removeIf(day -> day.date().equals(MISSING));
        return new MarketHistory(days)
                .mergedWith(
                        List.of(MarketDay.on(WRONG).with(Series.VIX_CLOSE, 900).build()));
    }

    @BeforeAll
    void logIn() {
        platform.awaitStanding();
        viewer.logIn(DemoUser.NORTH_VIEWER);
    }

    @AfterAll
    void down() {
        chromium.close();
        platform.down();
    }

    @Test
    @Order(1)
    void theFirstLineSaysWhatIsWrong() {
        viewer.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Data")))
                .first()
                .click();
        viewer.page().waitForURL(Pattern.compile("/data/coverage"));
        viewer.page()
                .getByText(Pattern.compile("sessions from 2021; 1 refused, 1 gap\\."))
                .waitFor();
    }

    @Test
    @Order(2)
    void keysLeadFromADayToItsVerdicts() {
        Locator grid = viewer.page()
                .getByRole(AriaRole.APPLICATION, new Page.GetByRoleOptions().setName("Coverage by year and session"));
        grid.focus();
        grid.press("End");
        for (int presses = 0; !says("Thu 12 Jan 2023: refused"); presses++) {
            assertThat(presses).as("sessions before the last one").isLessThan(PLAYED);
            grid.press("ArrowLeft");
        }
        grid.press("Enter");

        viewer.page().waitForURL(Pattern.compile("/data/verdicts\\?.*from=2023-01-12&to=2023-01-12"));
        Locator row = viewer.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("vix_close"))
                .filter(new Locator.FilterOptions().setHasText("implausible level"));
        row.waitFor();
        assertThat(row.textContent()).contains("900", "left out");
    }

    private boolean says(String text) {
        return viewer.page().getByText(text).count() > 0;
    }

    @Test
    @Order(3)
    void everyoneCanUseThePagesInBothThemesAndOnAPhone() {
        Page page = viewer.page();
        Map<String, List<String>> found = new TreeMap<>();
        for (String view : List.of("coverage", "verdicts", "imports")) {
            page.navigate(page.url().replaceFirst("/data/[a-z]+.*", "/data/" + view));
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                    .first()
                    .waitFor();
            for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
                for (int width : List.of(1440, 390)) {
                    String screen = view + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
                    viewer.screenshot(width, SCREENS.resolve("data-" + screen + ".png"));
                    found.put(screen, Accessibility.violations(page));
                    assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                            .as("%s scrolls sideways", screen)
                            .isEqualTo(false);
                }
            }
        }
        assertThat(found)
                .allSatisfy((screen, violations) ->
                        assertThat(violations).as(screen).isEmpty());
        assertThat(viewer.complaints()).isEmpty();
    }
}
