/** The OpenAPI document: what holds for all of it, and what is said of every operation and every record alike. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "ALVH",
                        version = "1",
                        description = "SPX iron condors protected by an Adaptive Layered VIX Hedge, as a desk sees"
                                + " them. Money is a decimal text of dollars with cents; levels, strikes and option"
                                + " prices are points; shares are fractions of one; dates are ISO dates of sessions"
                                + " (trading days); what is missing is null. Every answer carries X-Request-Id."),
        tags = {
            @Tag(name = "me", description = "Who is logged in"),
            @Tag(name = "desk", description = "What a desk owns"),
            @Tag(name = "account", description = "What an account holds, what its rules say, and commands to it"),
            @Tag(name = "market", description = "What a market gives to everybody"),
            @Tag(name = "live", description = "What happens now")
        },
        security = {@SecurityRequirement(name = "bearer"), @SecurityRequirement(name = "logIn")},
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "bearer",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "JWT",
                                    description = "An access token of the realm, for programs."),
                            @SecurityScheme(
                                    securitySchemeName = "logIn",
                                    type = SecuritySchemeType.APIKEY,
                                    in = SecuritySchemeIn.COOKIE,
                                    apiKeyName = "__Host-alvh",
                                    description = "The cookie of a log-in, for browsers. Writes also send"
                                            + " X-CSRF-Token and come from the same origin.")
                        }))
package org.alvh.gateway.rest.document;

import org.alvh.gateway.edge.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
