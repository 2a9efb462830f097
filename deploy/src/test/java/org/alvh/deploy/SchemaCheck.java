package org.alvh.deploy;

import com.google.gson.JsonArray;
import java.util.List;

/**
 * Every value has the type, the form and, where they are listed, one of the values of Kubernetes' own schemas. They let
 * pass what they don't know; that is for {@link FieldCheck}.
 */
final class SchemaCheck {

    private SchemaCheck() {}

    static List<Finding> findings(List<Manifest> manifests) {
        JsonArray input = new JsonArray();
        manifests.forEach(manifest -> input.add(manifest.content()));
        String answer =
                OutsideProgram.node(Project.root().resolve("deploy/src/test/node/models.mjs"), input.toString());
        return answer.lines()
                .map(line -> line.split(": ", 2))
                .map(parts -> new Finding(parts[0], parts[1]))
                .toList();
    }
}
