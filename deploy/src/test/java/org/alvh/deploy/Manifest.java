package org.alvh.deploy;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.kubernetes.client.openapi.JSON;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One object of Kubernetes as it is written. */
record Manifest(String kind, String name, JsonObject content) {

    static {
        // The models read and write through a Gson that this constructor sets up.
        new JSON();
    }

    /** Every document of a YAML text. */
    static List<Manifest> parse(String yaml) {
        Gson gson = new Gson();
        Iterable<Object> documents = new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml);
        return StreamSupport.stream(documents.spliterator(), false)
                .map(document -> of(gson.toJsonTree(document).getAsJsonObject()))
                .toList();
    }

    private static Manifest of(JsonObject content) {
        String name = content.getAsJsonObject("metadata").get("name").getAsString();
        return new Manifest(content.get("kind").getAsString(), name, content);
    }

    /** The objects of one kind among {@code manifests}, as its model. */
    static <T> Stream<T> ofKind(List<Manifest> manifests, String kind, Class<T> model) {
        return manifests.stream()
                .filter(manifest -> manifest.kind.equals(kind))
                .map(manifest -> JSON.<T>deserialize(manifest.content.toString(), model));
    }

    String place() {
        return kind + "/" + name;
    }

    /**
     * The settings of a ConfigMap by name. A value that is a file of properties is given as its properties; its own name
     * is no setting.
     */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        Optional.ofNullable(content.getAsJsonObject("data"))
                .ifPresent(texts -> texts.asMap().forEach((name, text) -> {
                    if (name.endsWith(".properties")) {
                        properties(text.getAsString())
                                .forEach((key, value) -> settings.put((String) key, (String) value));
                    } else {
                        settings.put(name, text.getAsString());
                    }
                }));
        return settings;
    }

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read properties", e);
        }
        return properties;
    }
}
