package org.alvh.marketdata.pull;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First bytes as their formats define them. */
class ContentKindTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'DATE,OPEN,HIGH,LOW,CLOSE\n01/02/2026,15,16,14,15\n',TEXT",
                "'\u00ef\u00bb\u00bfDATE,VALUE\n',TEXT",
                "'',EMPTY",
                "' \r\n ',EMPTY",
                "'<!DOCTYPE html><html>',HTML",
                "'\n\n<HTML><body>Down for maintenance',HTML",
                "'<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">',HTML",
                "'<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code>',XML",
                "'{\"error\":\"no such series\"}',JSON",
                "'[{\"date\":\"2026-01-02\"}]',JSON",
                "'PK\u0003\u0004',ZIP",
                "'\u001f\u008b\u0008',GZIP",
                "'%PDF-1.7',PDF",
                "'DATE\u0000V',BINARY"
            })
    void aFileIsWhatItBeginsLike(String latin, ContentKind kind) {
        assertThat(ContentKind.of(latin.getBytes(ISO_8859_1))).isEqualTo(kind);
    }
}
