package org.alvh.gates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of style, seen failing. */
class SourceScanTest {

    private static final String MAIN = "hedge-service/domain/src/main/java/org/alvh/Example.java";
    private static final String SHELL = "hedge-service/src/main/java/org/alvh/Example.java";
    private static final String TEST = "hedge-service/domain/src/test/java/org/alvh/Example.java";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    class HedgeManager {}                                             | type HedgeManager
                    class Ladder { static class RollHelper {} }                       | type RollHelper
                    interface DateUtils {}                                            | type DateUtils
                    record FillDto(int size) {}                                       | type FillDto
                    record MarketData(int size) {}                                    | type MarketData
                    enum CommonReason { LATE }                                        | type CommonReason
                    class BaseRule {}                                                 | type BaseRule
                    abstract class AbstractRule {}                                    | type AbstractRule
                    class Condor { void a() { try { b(); } catch (Exception e) {} } } | catch (Exception)
                    class Condor { { try { b(); } catch (Throwable e) {} } }          | catch (Throwable)
                    class Condor { java.util.Map<String, Object> fields; }            | java.util.Map<String, Object>
                    class Condor { double entryCash; }                                | double entryCash
                    record Condor(double creditCents) {}                              | double creditCents
                    class Condor { int a(Vix v) { return v.level().orElse(20); } }    | v.level().orElse(20)
                    """)
    void catchesInMainCode(String source, String what) {
        assertThat(SourceScan.findings(MAIN, source)).extracting(Finding::what).containsExactly(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    abstract class BaseRuleTest {}                                           | type BaseRuleTest
                    class ATest { void a() { Thread.sleep(10); } }                           | Thread.sleep(10)
                    class ATest { void a() { assertThat(b()).isNotNull(); } }                | a asserts existence only
                    class ATest { void a() { assertNotNull(b()); } }                         | a asserts existence only
                    """)
    void catchesInTests(String source, String what) {
        assertThat(SourceScan.findings(TEST, source)).extracting(Finding::what).containsExactly(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    class RollSchedule {}
                    class Database {}
                    class Baseline {}
                    class Condor { int a(Vix v) { return v.level().orElseThrow(); } }
                    class Condor { int a(Vix v) { return v.level().orElse(previous); } }
                    class Condor { void a() { try { b(); } catch (ParseException e) { c(e); } } }
                    class Condor { double cashCloseHour; long creditCents; }
                    """)
    void letsPassInMainCode(String source) {
        assertThat(SourceScan.findings(MAIN, source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    abstract class AbstractVenueTest {}
                    class ATest { void a() { assertThat(b()).isNotNull().isEqualTo(3); assertThat(c()).isEmpty(); } }
                    class ATest { void a() { try { b(); } catch (Exception e) { c(e); } } }
                    """)
    void letsPassInTests(String source) {
        assertThat(SourceScan.findings(TEST, source)).isEmpty();
    }

    @Test
    void aShellMayHaveDefaults() {
        assertThat(SourceScan.findings(SHELL, "class Port { int a(Cli c) { return c.port().orElse(8080); } }"))
                .isEmpty();
    }

    @Test
    void catchesRemarksForLaterAndDeadCode() {
        String source =
                "class Condor {\n  // TO" + "DO widen\n  // int x = 1;\n  // a plain remark; it ends in words\n}\n";
        assertThat(SourceScan.findings(MAIN, source))
                .extracting(Finding::place)
                .containsExactly(MAIN + ":2", MAIN + ":3");
    }

    @Test
    void aMethodMayHave70Lines() {
        assertThat(SourceScan.findings(MAIN, methodOf(70))).isEmpty();
        assertThat(SourceScan.findings(MAIN, methodOf(71)))
                .extracting(Finding::toString)
                .containsExactly(MAIN + ":2: roll has 71 lines -> 70 at most, 25 as a rule");
    }

    @Test
    void aFileMayHave400Lines() {
        assertThat(SourceScan.findings(MAIN, fileOf(400))).isEmpty();
        assertThat(SourceScan.findings(MAIN, fileOf(401)))
                .extracting(Finding::place)
                .containsExactly(MAIN + ":401");
    }

    private static String methodOf(int lines) {
        return "class Condor {\n  void roll() {\n" + "    step();\n".repeat(lines - 2) + "  }\n}\n";
    }

    private static String fileOf(int lines) {
        return "class Condor {\n" + "  int width;\n".repeat(lines - 2) + "}\n";
    }
}
