package org.alvh.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project's own classes and files keep its rules. Each finding says what to write instead. */
class ProjectTest {

    private static final String EXEMPTIONS = "gates/src/main/resources/exemptions.txt";

    private final ProjectTree project = ProjectTree.current();

    @Test
    void classesAndSourcesKeepTheRules() {
        List<Finding> findings = new ArrayList<>();
        for (String module : project.coreModules()) {
            for (Path file : project.mainClasses(module)) {
                String name = project.root().relativize(file).toString();
                findings.addAll(PureCore.findings(ClassFileScan.usesIn(project.bytes(name))));
            }
        }
        for (String file : project.javaFiles()) {
            findings.addAll(SourceScan.findings(file, project.text(file)));
        }
        Finding.expectNone(
                Exemptions.parse(EXEMPTIONS, project.text(EXEMPTIONS)).applyTo(findings));
    }

    @Test
    void filesNameNoMachineAndNoHost() {
        Finding.expectNone(project.ownFiles().stream()
                .flatMap(file -> TextScan.findings(file, project.bytes(file)).stream())
                .toList());
    }

    @Test
    void everyCoreModuleBindsItsLayer() {
        for (String module : project.coreModules()) {
            String layer = module.equals("quant") ? "quant" : module.substring(module.lastIndexOf('/') + 1);
            assertThat(project.text(module + "/pom.xml"))
                    .as("%s/pom.xml binds the enforcer's execution of its layer", module)
                    .contains("<id>layer-" + layer + "</id>");
        }
    }

    @Test
    void theCoreIsWhatTheArchitectureSays() {
        assertThat(project.coreModules())
                .containsExactlyInAnyOrder(
                        "quant",
                        "market-data-service/domain",
                        "strategy-service/domain",
                        "hedge-service/domain",
                        "portfolio-service/domain",
                        "backtest-service/engine");
    }
}
