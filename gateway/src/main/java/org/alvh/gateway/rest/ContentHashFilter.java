package org.alvh.gateway.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import org.alvh.quant.document.ContentHash;

/**
 * Gives an answer the hash of its content as its tag, and sends no content to a client that has it already. The tag is
 * weak, since the same answer may be sent compressed or not.
 */
@Provider
@Revalidated
class ContentHashFilter implements ContainerResponseFilter {

    private static final int TAG_DIGITS = 32;

    private final ObjectMapper json;

    ContentHashFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        byte[] content = written(response.getEntity());
        EntityTag tag = new EntityTag(ContentHash.of(content).substring(0, TAG_DIGITS), true);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        if (unchanged == null) {
            response.setEntity(content, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        } else {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private byte[] written(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
