package org.alvh.engine.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesTextAndAttributes() {
        String page = new Html()
                .leaf("p", "a < b & \"c\"\u0001", "title", "\"x\" & <y>")
                .page();
        assertThat(page)
                .isEqualTo("<!DOCTYPE html>\n<p title=\"&quot;x&quot; &amp; &lt;y>\">a &lt; b &amp; \"c\"\uFFFD</p>\n");
    }

    @Test
    void anOpenTagIsABug() {
        Html html = new Html().open("main").open("p").close();
        assertThatThrownBy(html::page).hasMessage("the page still has <main> open");
    }

    @Test
    void anEmptyTagThatHtmlWouldLeaveOpenIsABug() {
        Html html = new Html().open("body");
        assertThatThrownBy(() -> html.empty("p")).hasMessageContaining("<p/>");
        assertThat(html.open("svg").empty("path", "d", "M0 0").close().close().page())
                .contains("<path d=\"M0 0\"/>");
    }
}
