package org.alvh.hedge.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the shell may know, and what its domain may not. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.alvh.hedge");

    @Test
    void theDomainKnowsNoFrameworkAndNoMessage() {
        classes()
                .that()
                .resideInAPackage("org.alvh.hedge")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.alvh.quant..", "org.alvh.hedge")
                .check(CLASSES);
    }

    @Test
    void theShellKnowsItsOwnDomainOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.alvh.marketdata..",
                        "org.alvh.strategy..",
                        "org.alvh.portfolio..",
                        "org.alvh.engine..",
                        "org.alvh.cli..")
                .check(CLASSES);
    }

    @Test
    void theShellLeavesTheDatabaseToRows() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.hibernate..", "io.quarkus.hibernate..")
                .check(CLASSES);
    }
}
