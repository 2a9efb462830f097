package org.alvh.gateway.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

/** A resource asks, what is asked is translated, and a view knows of neither. */
class AnswerLayersTest {

    private static final String VIEW = "org.alvh.gateway.view..";
    private static final String ASK = "org.alvh.gateway.ask..";
    private static final String REST = "org.alvh.gateway.rest..";
    private static final String PROTO = "org.alvh.proto..";
    private static final String GRPC = "io.grpc..";

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.alvh.gateway");

    @Test
    void aViewIsWordsAlone() {
        noClasses()
                .that()
                .resideInAPackage(VIEW)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ASK, REST, PROTO, GRPC, "org.alvh.wire..", "org.alvh.gateway.edge..")
                .check(GATEWAY);
    }

    @Test
    void aResourceKnowsNoService() {
        noClasses()
                .that()
                .resideInAPackage(REST)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROTO, GRPC)
                .check(GATEWAY);
    }

    @Test
    void whatIsAskedKnowsNeitherResourcesNorLogIns() {
        noClasses()
                .that()
                .resideInAPackage(ASK)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        REST, "org.alvh.gateway.login..", "org.alvh.gateway.identity..", "org.alvh.gateway.stream..")
                .check(GATEWAY);
    }

    @Test
    void whatHasAPathIsAResource() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(GATEWAY);
    }
}
