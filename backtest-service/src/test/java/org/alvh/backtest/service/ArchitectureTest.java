package org.alvh.backtest.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** What the shell of back-tests may know, and how its parts may lean on one another. */
class ArchitectureTest {

    private static final JavaClasses SHELL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.alvh.backtest.service");

    /** Rules run inside the engine; the shell hands it a history and a mandate. */
    @Test
    void itDrivesTheRulesThroughTheEngineOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.alvh.strategy..",
                        "org.alvh.hedge..",
                        "org.alvh.portfolio.account..",
                        "org.alvh.portfolio.ledger..",
                        "org.alvh.cli..")
                .check(SHELL);
    }

    @Test
    void itsPartsFormNoCycle() {
        slices().matching("org.alvh.backtest.service.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SHELL);
    }

    @Test
    void rowsAreNamedRowsAndStandWithTheRuns() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveSimpleNameEndingWith("Row")
                .andShould()
                .resideInAPackage("..run")
                .check(SHELL);
    }
}
