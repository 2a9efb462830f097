package org.alvh.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alvh.gates.ClassFileScan.Use;
import org.junit.jupiter.api.Test;

/** The rules of the core, seen failing: each line of code is caught for what stands beside it, or passes. */
class PureCoreTest {

    private static final String CAUGHT = """
            LocalDate.now();                                            | java.time.LocalDate.now()
            Supplier<Instant> now = Instant::now;                       | java.time.Instant.now()
            Clock.systemUTC().instant();                                | java.time.Clock
            System.currentTimeMillis();                                 | java.lang.System.currentTimeMillis()
            LongSupplier nanos = System::nanoTime;                      | java.lang.System.nanoTime()
            new Date();                                                 | new java.util.Date()
            Calendar.getInstance();                                     | java.util.Calendar.getInstance()
            ZoneId.systemDefault();                                     | java.time.ZoneId.systemDefault()
            TimeZone.getDefault();                                      | java.util.TimeZone.getDefault()
            Math.random();                                              | java.lang.Math.random()
            new Random();                                               | new java.util.Random()
            Supplier<Random> random = Random::new;                      | new java.util.Random()
            new SplittableRandom();                                     | new java.util.SplittableRandom()
            ThreadLocalRandom.current();                                | java.util.concurrent.ThreadLocalRandom
            new java.security.SecureRandom();                           | java.security.SecureRandom
            UUID.randomUUID();                                          | java.util.UUID.randomUUID()
            RandomGenerator.getDefault();                               | java.util.random.RandomGenerator.getDefault()
            RandomGeneratorFactory.of("L64X128MixRandom").create();     | RandomGeneratorFactory.create()
            Collections.shuffle(list);                                  | java.util.Collections.shuffle(List)
            Thread.ofVirtual().start(() -> {});                         | java.lang.Thread
            Executors.newCachedThreadPool();                            | java.util.concurrent.Executors
            CompletableFuture.completedFuture(s);                       | java.util.concurrent.CompletableFuture
            list.parallelStream();                                      | java.util.List.parallelStream()
            IntStream.range(0, 9).parallel();                           | java.util.stream.IntStream.parallel()
            new Timer();                                                | java.util.Timer
            s.wait();                                                   | java.lang.Object.wait()
            synchronized (s) { s.length(); }                            | synchronized
            class Counter { volatile int count; }                       | volatile
            class Lock { synchronized void take() {} }                  | synchronized
            class Prices extends HashMap<String, String> {}             | java.util.HashMap
            class Marks { HashMap<String, String> last; }               | java.util.HashMap
            java.util.logging.Logger.getLogger("x");                    | java.util.logging.Logger
            System.getLogger("x");                                      | java.lang.System$Logger
            System.out.println(s);                                      | java.lang.System.out
            new Exception().printStackTrace();                          | printStackTrace()
            new HashMap<String, String>();                              | java.util.HashMap
            Supplier<Map<String, String>> empty = HashMap::new;         | java.util.HashMap
            new Hashtable<String, String>();                            | java.util.Hashtable
            new HashSet<String>();                                      | java.util.HashSet
            new IdentityHashMap<String, String>();                      | java.util.IdentityHashMap
            System.identityHashCode(s);                                 | java.lang.System.identityHashCode(Object)
            Set.of("a", "b");                                           | java.util.Set.of(Object,Object)
            Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"); | java.util.Set.of(Object[])
            Map.of("a", 1, "b", 2);                                     | java.util.Map.of(Object,Object,Object,Object)
            Map.ofEntries(Map.entry("a", 1));                           | java.util.Map.ofEntries(Map$Entry[])
            Set.copyOf(list);                                           | java.util.Set.copyOf(Collection)
            Map.copyOf(map);                                            | java.util.Map.copyOf(Map)
            list.stream().collect(Collectors.toSet());                  | java.util.stream.Collectors.toSet()
            list.stream().collect(Collectors.toMap(t -> t, t -> t));    | Collectors.toMap(Function,Function)
            list.stream().collect(Collectors.groupingBy(t -> t));       | Collectors.groupingBy(Function)
            list.stream().collect(Collectors.groupingByConcurrent(t -> t)); | Collectors.groupingByConcurrent(Function)
            Math.exp(x);                                                | java.lang.Math.exp(double)
            DoubleUnaryOperator log = Math::log;                        | java.lang.Math.log(double)
            Math.pow(x, 2);                                             | java.lang.Math.pow(double,double)
            String.format("%.2f", x);                                   | java.lang.String.format(String,Object[])
            "%.2f".formatted(x);                                        | java.lang.String.formatted(Object[])
            s.toLowerCase();                                            | java.lang.String.toLowerCase()
            list.stream().map(String::toUpperCase);                     | java.lang.String.toUpperCase()
            new PrintStream(s, "UTF-8").printf("%f", x);                | java.io.PrintStream.printf(String,Object[])
            new Formatter();                                            | new java.util.Formatter()
            new DecimalFormat("0.00");                                  | new java.text.DecimalFormat(String)
            NumberFormat.getInstance();                                 | java.text.NumberFormat.getInstance()
            DateTimeFormatter.ofPattern("d MMM uuuu");                  | DateTimeFormatter.ofPattern(String)
            new DateTimeFormatterBuilder().toFormatter();               | DateTimeFormatterBuilder.toFormatter()
            Locale.getDefault();                                        | java.util.Locale.getDefault()
            Charset.defaultCharset();                                   | java.nio.charset.Charset.defaultCharset()
            s.getBytes();                                               | java.lang.String.getBytes()
            new String(new byte[0]);                                    | new java.lang.String(byte[])
            new InputStreamReader(InputStream.nullInputStream());       | new java.io.InputStreamReader(InputStream)
            new FileReader(s);                                          | new java.io.FileReader(String)
            new PrintWriter(s);                                         | new java.io.PrintWriter(String)
            new Scanner(s);                                             | new java.util.Scanner(String)
            System.getenv("HOME");                                      | java.lang.System.getenv(String)
            Integer.getInteger("x");                                    | java.lang.Integer.getInteger(String)
            System.lineSeparator();                                     | java.lang.System.lineSeparator()
            System.exit(1);                                             | java.lang.System.exit(int)
            Runtime.getRuntime().availableProcessors();                 | java.lang.Runtime
            javax.tools.ToolProvider.getSystemJavaCompiler();           | javax.tools.ToolProvider
            """;

    private static final List<String> ALLOWED = List.of(
            "StrictMath.exp(x);",
            "Math.sqrt(Math.abs(x));",
            "Math.fma(x, x, x);",
            "new Random(42);",
            "new SplittableRandom(42).nextDouble();",
            "RandomGenerator given = new SplittableRandom(1); given.nextInt();",
            "LocalDate.of(2026, 1, 2).plusDays(1);",
            "Instant.EPOCH.atZone(ZoneId.of(\"America/Chicago\"));",
            "new LinkedHashMap<String, String>(); new TreeMap<>(map); new LinkedHashSet<>(list);",
            "EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY); new EnumMap<>(Map.of(DayOfWeek.MONDAY, 1));",
            "Set.of(); Set.of(s); Map.of(); Map.of(s, s); List.of(s, s); List.copyOf(list);",
            "list.stream().collect(Collectors.toMap(t -> t, t -> t, (a, b) -> a, TreeMap::new));",
            "list.stream().collect(Collectors.groupingBy(t -> t, TreeMap::new, Collectors.toList()));",
            "list.stream().collect(Collectors.toCollection(TreeSet::new));",
            "String.format(Locale.ROOT, \"%.2f\", x);",
            "s.toLowerCase(Locale.ROOT);",
            "s.getBytes(StandardCharsets.UTF_8); new String(new byte[0], StandardCharsets.UTF_8);",
            "DateTimeFormatter.ofPattern(\"d MMM uuuu\", Locale.ROOT);",
            "double[] copy = {x}; copy = copy.clone(); DayOfWeek[] days = DayOfWeek.values().clone();",
            "record Pair(String left, double right) {} new Pair(s, x).hashCode(); s = \"a\" + x + new Pair(s, x);",
            "switch ((Object) s) { case String t when t.isEmpty() -> x = 1; default -> x = 2; }",
            "switch (DayOfWeek.MONDAY) { case MONDAY -> x = 1; default -> x = 2; }");

    @Test
    void catches() {
        Map<String, String> expected = caught();
        Snippets.compile(List.copyOf(expected.keySet()))
                .forEach((statement, classFiles) -> assertThat(findings(classFiles))
                        .as(statement)
                        .extracting(Finding::what)
                        .anyMatch(what -> what.contains(expected.getOrDefault(statement, "no such row"))));
    }

    @Test
    void lets() {
        Snippets.compile(ALLOWED)
                .forEach((statement, classFiles) ->
                        assertThat(findings(classFiles)).as(statement).isEmpty());
    }

    @Test
    void tellsTheLineAndTheMethodAroundALambda() {
        String statement = "DoubleUnaryOperator power = \n y -> Math.pow(y, 2);";
        assertThat(findings(Snippets.compile(List.of(statement)).getOrDefault(statement, List.of())))
                .extracting(Finding::place)
                .containsExactly("org.alvh.snippet.Snippet0.run:6");
    }

    @Test
    void everyRuleIsSeenFailing() {
        List<Use> uses = Snippets.compile(List.copyOf(caught().keySet())).values().stream()
                .flatMap(List::stream)
                .flatMap(classFile -> ClassFileScan.usesIn(classFile).stream())
                .toList();
        assertThat(PureCore.RULES)
                .allSatisfy(rule -> assertThat(uses).as("%s", rule.pattern()).anyMatch(rule::bans));
    }

    private static Map<String, String> caught() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String row : CAUGHT.lines().toList()) {
            String[] cells = row.split("\\|", -1);
            rows.put(cells[0].strip(), cells[1].strip());
        }
        return rows;
    }

    private static List<Finding> findings(List<byte[]> classFiles) {
        return classFiles.stream()
                .flatMap(classFile -> PureCore.findings(ClassFileScan.usesIn(classFile)).stream())
                .toList();
    }
}
