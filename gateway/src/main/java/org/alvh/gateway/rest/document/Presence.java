package org.alvh.gateway.rest.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says of every record what its types say: all of its fields are there, and an optional one may be null. In a record
 * that leaves out what is absent, an optional field may be missing instead.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class Presence implements OASFilter {

    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);

    private final IndexView index;

    public Presence(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (ClassInfo record : index.getKnownClasses()) {
            Schema schema = record.isRecord() ? schemas.get(name(record)) : null;
            if (schema != null && schema.getProperties() != null) {
                describe(schema, record);
            }
        }
    }

    private void describe(Schema schema, ClassInfo record) {
        boolean absentLeftOut = record.hasDeclaredAnnotation(INCLUDE);
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo field : fields(record)) {
            boolean optional = field.type().name().withoutPackagePrefix().startsWith("Optional");
            if (!optional || !absentLeftOut) {
                required.add(field.name());
            }
            if (optional && !absentLeftOut) {
                Optional.ofNullable(schema.getProperties().get(field.name()))
                        .ifPresent(property -> schema.addProperty(field.name(), orNull(property)));
            }
        }
        schema.setRequired(required);
    }

    /** The fields of the JSON, those of an unwrapped record in its place. */
    private List<RecordComponentInfo> fields(ClassInfo record) {
        List<RecordComponentInfo> fields = new ArrayList<>();
        for (RecordComponentInfo field : record.recordComponents()) {
            if (record.field(field.name()).hasAnnotation(UNWRAPPED)) {
                fields.addAll(fields(index.getClassByName(field.type().name())));
            } else {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Said once, however often: the document is filtered for every form that it is written in. */
    private static Schema orNull(Schema property) {
        if (property.getAnyOf() != null) {
            property.setType(null);
            return property;
        }
        if (property.getRef() == null) {
            boolean said = property.getType() != null && property.getType().contains(Schema.SchemaType.NULL);
            return said ? property : property.addType(Schema.SchemaType.NULL);
        }
        Schema either = OASFactory.createSchema()
                .addAnyOf(OASFactory.createSchema().ref(property.getRef()))
                .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        return property.getDescription() == null ? either : either.description(property.getDescription());
    }

    private static String name(ClassInfo record) {
        return Optional.ofNullable(record.declaredAnnotation(NAMED))
                .map(annotation -> annotation.value("name"))
                .map(value -> value.asString())
                .orElseGet(record::simpleName);
    }
}
