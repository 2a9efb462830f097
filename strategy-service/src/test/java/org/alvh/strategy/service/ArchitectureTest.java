package org.alvh.strategy.service;

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
            .importPackages("org.alvh.strategy");

    @Test
    void theDomainKnowsNoFrameworkAndNoMessage() {
        classes()
                .that()
                .resideInAPackage("org.alvh.strategy")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.alvh.quant..", "org.alvh.strategy")
                .check(CLASSES);
    }

    @Test
    void theShellKnowsItsOwnDomainOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.alvh.marketdata..",
                        "org.alvh.hedge..",
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
