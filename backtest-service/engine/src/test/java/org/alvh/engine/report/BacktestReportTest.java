package org.alvh.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alvh.engine.Mandate;
import org.alvh.engine.MandatePreset;
import org.alvh.engine.RunResult;
import org.alvh.quant.instrument.Listing;
import org.alvh.quant.market.MarketId;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The report as a reader and as a parser meets it, on runs through a simulated market. */
class BacktestReportTest {

    private static final Mandate SEED45 = MandatePreset.SEED45.mandate();
    private static final long CAPITAL = 1_000_000;

    @Test
    void saysTheSameThingsInTheSameOrder() throws SAXException {
        Document page = parse(BacktestReport.html(SimulatedRuns.ofSessions(60).input(SEED45, CAPITAL)));
        assertThat(texts(page, "h2").subList(1, texts(page, "h2").size()))
                .containsExactly(
                        "What was tested",
                        "Key figures",
                        "Value and falls",
                        "Volatility and the ladder",
                        "Crises and sub-periods",
                        "Year by year",
                        "What was traded",
                        "How solid the numbers are",
                        "Sensitivities",
                        "Assumptions",
                        "What this run does not show");
        assertThat(texts(page, "h1")).containsExactly("SEED45 + LADDER");
        assertThat(rowHeads(page, "Key figures of the run and its comparisons"))
                .containsExactly("SEED45 + LADDER", "Unhedged", "STATIC45", "T-bills");
        assertThat(rowHeads(page, "Trigger days of each layer"))
                .containsExactly(
                        "1 · above 18, off below 15", "2 · above 22, off below 19", "3 · above 27, off below 24");
        assertThat(rowHeads(page, "Settlement sources").getFirst()).isEqualTo("Official value (OFFICIAL)");
    }

    @Test
    void anUnhedgedMandateSaysNothingOfLayers() throws SAXException {
        RunResult run = SimulatedRuns.ofSessions(60).run(MandatePreset.STATIC45.mandate(), CAPITAL);
        String html = BacktestReport.html(new ReportInput(run, List.of(), List.of(), "label", "d", "e"));
        assertThat(texts(parse(html), "h1")).containsExactly("STATIC45, unhedged");
        assertThat(texts(parse(html), "h2"))
                .contains("Volatility and the book")
                .doesNotContain("Volatility and the ladder");
        assertThat(html).doesNotContain("Hedge positions", "Hedge spent</th>\n<td", "Trigger days");
    }

    @Test
    void needsNothingFromElsewhereAndNoScript() {
        assertThat(BacktestReport.html(SimulatedRuns.ofSessions(60).input(SEED45, CAPITAL)))
                .doesNotContain("http", "//", "src=", "href=", "url(", "@import", "<script", "<link", "<img");
    }

    @Test
    void everyNumberIsOne() {
        assertThat(BacktestReport.html(SimulatedRuns.ofSessions(60).input(SEED45, CAPITAL)))
                .doesNotContain("NaN", "Infinity", "∞", "null", "Optional");
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        ReportInput input = SimulatedRuns.ofSessions(60).input(SEED45, CAPITAL);
        ReportInput again = SimulatedRuns.ofSessions(60).input(SEED45, CAPITAL);
        assertThat(BacktestReport.html(again)).isEqualTo(BacktestReport.html(input));
    }

    @Test
    void aNameIsText() throws SAXException {
        String name = "<script>\"R&D\"</script>";
        Mandate named =
                new Mandate(name, SEED45.condor(), SEED45.hedge(), SEED45.fills(), SEED45.fees(), SEED45.market());
        Document page = parse(BacktestReport.html(SimulatedRuns.ofSessions(5).input(named, CAPITAL)));
        assertThat(texts(page, "h1")).containsExactly(name + " + LADDER");
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void aHypotheticalRunSaysSoFirst() throws SAXException {
        SimulatedRuns replay = SimulatedRuns.ofSessions(5, new MarketId(MarketId.Kind.REPLAY, "replay"));
        Document page = parse(BacktestReport.html(replay.input(SEED45.withListing(Listing.AS_TODAY), CAPITAL)));
        Element body = (Element) page.getElementsByTagName("body").item(0);
        assertThat(body.getTextContent().strip())
                .startsWith("Hypothetical. This run trades the option listings of today");
        assertThat(rowHeads(page, "Change in value by listing era"))
                .containsExactly("VIX options listed (24 Feb 2006)");
    }

    @Test
    void aSimulatedMarketIsNamedAsOne() throws SAXException {
        Document page = parse(BacktestReport.html(SimulatedRuns.ofSessions(5).input(SEED45, CAPITAL)));
        assertThat(((Element) page.getElementsByTagName("body").item(0))
                        .getTextContent()
                        .strip())
                .startsWith("Simulated market.");
    }

    @Test
    void oneSessionIsARun() throws SAXException {
        ReportInput input = SimulatedRuns.ofSessions(1).input(SEED45, CAPITAL);
        String html = BacktestReport.html(input);
        assertThat(html).doesNotContain("NaN", "Infinity");
        assertThat(cells(parse(html), "Key figures of the run and its comparisons", 0)
                        .get(1))
                .isEqualTo("–");
    }

    @Test
    void aRunWithoutTradesSaysWhy() throws SAXException {
        Document page = parse(BacktestReport.html(SimulatedRuns.ofSessions(5).input(SEED45, 1_000)));
        assertThat(texts(page, "h2").getFirst()).isEqualTo("No trade was made in this run.");
        assertThat(texts(page, "p"))
                .contains("What stood in the way most often, on every day: too small: not even one whole contract fits"
                        + " the size rule.");
        assertThat(rowHeads(page, "Reasons against an entry").getFirst())
                .isEqualTo("Too small: not even one whole contract fits the size rule");
    }

    @Test
    void decadesFitIntoTwoMegabytes() throws SAXException {
        RunResult run = SimulatedRuns.stretched(SimulatedRuns.ofSessions(60).run(SEED45, CAPITAL), 9_176);
        ReportInput.Comparison same = new ReportInput.Comparison("Same", run);
        String html = BacktestReport.html(new ReportInput(run, List.of(same, same), List.of(), "label", "d", "e"));
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isBetween(300_000, 2_000_000);
        assertThat(rowHeads(parse(html), "Years"))
                .hasSize(26)
                .startsWith("1990")
                .endsWith("2015");
    }

    @Test
    void aComparisonOnOtherSessionsIsRefused() {
        RunResult run = SimulatedRuns.ofSessions(5).run(SEED45, CAPITAL);
        RunResult longer = SimulatedRuns.ofSessions(6).run(SEED45, CAPITAL);
        List<ReportInput.Comparison> comparisons = List.of(new ReportInput.Comparison("Longer", longer));
        assertThatThrownBy(() -> new ReportInput(run, comparisons, List.of(), "label", "d", "e"))
                .hasMessageContaining("comparison Longer")
                .hasMessageContaining("same market and range");
    }

    private static Document parse(String html) throws SAXException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("a page in memory can be parsed", e);
        }
    }

    private static List<String> texts(Document page, String tag) {
        return texts(page.getElementsByTagName(tag));
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static List<String> rowHeads(Document page, String caption) {
        return texts(body(page, caption).getElementsByTagName("th"));
    }

    private static List<String> cells(Document page, String caption, int row) {
        Element line = (Element) body(page, caption).getElementsByTagName("tr").item(row);
        return texts(line.getElementsByTagName("td"));
    }

    private static Element body(Document page, String caption) {
        NodeList regions = page.getElementsByTagName("div");
        for (int i = 0; i < regions.getLength(); i++) {
            Node label = regions.item(i).getAttributes().getNamedItem("aria-label");
            if (label != null && label.getTextContent().equals(caption)) {
                return (Element) ((Element) regions.item(i))
                        .getElementsByTagName("tbody")
                        .item(0);
            }
        }
        throw new AssertionError("no table " + caption);
    }
}
