package org.alvh.marketdata.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** What the shell of market data may know, and how its parts may lean on one another. */
class ArchitectureTest {

    private static final JavaClasses SHELL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.alvh.marketdata.service");

    @Test
    void itKnowsItsOwnDomainOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.alvh.strategy..",
                        "org.alvh.hedge..",
                        "org.alvh.portfolio..",
                        "org.alvh.engine..",
                        "org.alvh.cli..")
                .check(SHELL);
    }

    @Test
    void itsPartsFormNoCycle() {
        slices().matching("org.alvh.marketdata.service.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SHELL);
    }

    @Test
    void rowsAreNamedRowsAndStandWithTheMarkets() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveSimpleNameEndingWith("Row")
                .andShould()
                .resideInAPackage("..market")
                .check(SHELL);
    }

    @Test
    void messagesReachTheEndpointAndTheFeedOnly() {
        noClasses()
                .that()
                .resideInAPackage("..market")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.alvh.proto..")
                .check(SHELL);
    }
}
