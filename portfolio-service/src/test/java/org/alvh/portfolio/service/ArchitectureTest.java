package org.alvh.portfolio.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import org.alvh.chassis.outbox.Outbox;
import org.junit.jupiter.api.Test;

/** What the shell of portfolio may know, and how its parts may lean on one another. */
class ArchitectureTest {

    private static final JavaClasses SHELL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.alvh.portfolio.service");

    @Test
    void itKnowsItsOwnDomainOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.alvh.strategy..",
                        "org.alvh.hedge..",
                        "org.alvh.marketdata..",
                        "org.alvh.engine..",
                        "org.alvh.cli..")
                .check(SHELL);
    }

    @Test
    void itsPartsFormNoCycle() {
        slices().matching("org.alvh.portfolio.service.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SHELL);
    }

    @Test
    void rowsAreNamedRows() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveSimpleNameEndingWith("Row")
                .check(SHELL);
    }

    @Test
    void whatComesInTouchesNoRepositoryItself() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Endpoint")
                .or()
                .haveNameMatching(".*\\.(Strategy|Hedge|Retry)[A-Za-z]*Consumer")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PanacheRepositoryBase.class)
                .check(SHELL);
    }

    /** Questions change nothing, so they tell nobody anything. */
    @Test
    void questionsPublishNothing() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Questions")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Outbox.class)
                .check(SHELL);
    }
}
