package org.alvh.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alvh.json.JsonDocument;
import org.alvh.quant.document.CanonicalJson;
import org.alvh.quant.document.DocumentValue;

/**
 * The realm as every platform has it, and beside it what the local one alone has: demo users, and a client that
 * scripts get tokens through.
 */
final class LocalRealm {

    private LocalRealm() {}

    /** Both files of the folder as one realm, in JSON. */
    static byte[] in(Path folder) throws IOException {
        return merged(read(folder.resolve("alvh-realm.json")), read(folder.resolve("local-demo.json")));
    }

    /** The lists of the second are added to those of the first. */
    static byte[] merged(DocumentValue.Section realm, DocumentValue.Section demo) {
        Map<String, DocumentValue> fields = new LinkedHashMap<>(realm.fields());
        for (String name : demo.fields().keySet()) {
            List<DocumentValue> both = new ArrayList<>(items(realm, name));
            both.addAll(items(demo, name));
            fields.put(name, new DocumentValue.Items(both));
        }
        return CanonicalJson.bytes(new DocumentValue.Section(fields));
    }

    private static List<DocumentValue> items(DocumentValue.Section part, String name) {
        return part.find(name)
                .filter(DocumentValue.Items.class::isInstance)
                .map(value -> ((DocumentValue.Items) value).values())
                .orElseThrow(() -> new IllegalArgumentException("field " + name + " of the realm is no list"));
    }

    private static DocumentValue.Section read(Path file) throws IOException {
        return JsonDocument.parse(Files.readAllBytes(file));
    }
}
