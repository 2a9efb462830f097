package org.alvh.marketdata.service.endpoint;

import com.google.protobuf.ByteString;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.alvh.marketdata.history.DamagedHistory;

/** A canonical text that comes in chunks; what is too long, no text or damaged is refused by its name. */
final class UploadedText {

    private final String name;
    private final int mostBytes;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    UploadedText(String name, int mostBytes) {
        this.name = name;
        this.mostBytes = mostBytes;
    }

    void add(ByteString chunk) {
        if (bytes.size() + chunk.size() > mostBytes) {
            throw Asked.wrong(name, "longer than " + mostBytes + " bytes", "one that is not");
        }
        bytes.writeBytes(chunk.toByteArray());
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    /** What the lines say. */
    <T> T read(Function<List<String>, T> decode) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
                throw Asked.wrong(name, "with control characters", "its canonical text");
            }
            return decode.apply(text.lines().toList());
        } catch (CharacterCodingException malformed) {
            throw Asked.wrong(name, "not UTF-8", "its canonical text", malformed);
        } catch (DamagedHistory damaged) {
            throw Asked.wrong(name, "damaged: " + damaged.getMessage(), "its canonical text", damaged);
        } catch (IllegalArgumentException impossible) {
            throw Asked.wrong(name, "damaged: " + impossible.getMessage(), "its canonical text", impossible);
        }
    }
}
