package org.alvh.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alvh.quant.document.DocumentValue;

/** Reads JSON text into a document. A field given twice is refused: nobody could say which one holds. */
public final class JsonDocument {

    private static final Pattern ADVICE = Pattern.compile(": enable `.*");

    private JsonDocument() {}

    /**
     * The one section that a text holds.
     *
     * @throws MalformedJson where the text is not JSON, or not a section
     */
    public static DocumentValue.Section parse(byte[] text) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser json = factory.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedJson("expected a JSON object { … }");
            }
            DocumentValue.Section section = section(json);
            if (json.nextToken() != null) {
                throw new MalformedJson(place(json) + "there is more after the object");
            }
            return section;
        } catch (JsonProcessingException malformed) {
            throw new MalformedJson(place(malformed.getLocation()) + fault(malformed), malformed);
        } catch (IOException unreadable) {
            throw new MalformedJson(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static DocumentValue.Section section(JsonParser json) throws IOException {
        Map<String, DocumentValue> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return new DocumentValue.Section(fields);
    }

    private static DocumentValue value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> section(json);
            case START_ARRAY -> items(json);
            case VALUE_STRING -> DocumentValue.text(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json);
            case VALUE_TRUE, VALUE_FALSE -> new DocumentValue.Flag(json.getBooleanValue());
            case VALUE_NULL -> new DocumentValue.Absent();
            default -> throw new MalformedJson(place(json) + "unexpected " + json.currentToken());
        };
    }

    private static DocumentValue number(JsonParser json) throws IOException {
        double value = json.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw new MalformedJson(place(json) + "the number " + json.getText() + " is too large");
        }
        return DocumentValue.number(value);
    }

    private static DocumentValue items(JsonParser json) throws IOException {
        List<DocumentValue> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(json));
        }
        return new DocumentValue.Items(values);
    }

    /** What the library found, without its advice on its own settings. */
    private static String fault(JsonProcessingException malformed) {
        return switch (malformed) {
            case JsonEOFException _ -> "the text ends within it";
            case StreamConstraintsException _ -> "it is nested too deeply, or a text or number in it is too long";
            default -> ADVICE.matcher(malformed.getOriginalMessage()).replaceAll("");
        };
    }

    private static String place(JsonParser json) {
        return place(json.currentTokenLocation());
    }

    private static String place(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }
}
