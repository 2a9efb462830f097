package org.alvh.engine.report;

import org.alvh.engine.report.page.Html;
import org.alvh.engine.report.page.Stylesheet;

/**
 * The report of a run as one page that stands alone: no script, no image, no address of another place. It begins
 * with what a reader must know before any number, goes from the verdict to its grounds, and ends with everything
 * that was assumed and everything that the run cannot show.
 */
public final class BacktestReport {

    private BacktestReport() {}

    public static String html(ReportInput input) {
        Exhibits exhibits = Exhibits.of(input);
        Html html = new Html();
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
        html.leaf("title", Masthead.title(exhibits));
        html.leaf("style", Stylesheet.CSS).close();
        html.open("body");
        Masthead.write(html, exhibits);
        html.open("main");
        Verdict.write(html, exhibits);
        Explanation.write(html, exhibits);
        KeyFigures.write(html, exhibits);
        ValueCharts.write(html, exhibits);
        LadderChart.write(html, exhibits);
        Periods.write(html, exhibits);
        Campaigns.write(html, exhibits);
        Provenance.write(html, exhibits);
        Sensitivities.write(html, exhibits);
        Assumptions.write(html, exhibits);
        Limits.write(html, exhibits);
        html.close();
        Masthead.writeFooter(html, exhibits);
        return html.close().close().page();
    }
}
