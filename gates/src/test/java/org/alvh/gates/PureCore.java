package org.alvh.gates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alvh.gates.ClassFileScan.Use;

/**
 * What the core (quant, the domains, the engine) may not use: whatever could make the same input give another
 * output, on another day, machine or run.
 */
final class PureCore {

    private static final String TIME = "take the time as an argument";
    private static final String CHANCE = "take a seeded java.util.random.RandomGenerator as an argument";
    private static final String THREADS = "stay on one thread; runs are spread over threads by the shell";
    private static final String LOGS = "return the fact with its reason; only shells log";
    private static final String ORDER =
            "use a TreeMap, EnumMap, LinkedHashMap, LinkedHashSet or array, whose order is fixed";
    private static final String UNORDERED_FACTORY =
            "its order differs from run to run: use List.of, EnumSet or Collections.unmodifiableMap(new TreeMap<>(...))";
    private static final String COLLECTORS = "give it a TreeMap::new or LinkedHashMap::new (toCollection for sets)";
    private static final String MATH =
            "its last digits differ from machine to machine: use StrictMath or a kernel of org.alvh.quant.pricing";
    private static final String LOCALE = "pass Locale.ROOT";
    private static final String CHARSET = "pass StandardCharsets.UTF_8";
    private static final String SETTINGS = "take the setting as an argument";

    /** Every rule, as a pattern over signatures as {@link Use} gives them. */
    static final List<Rule> RULES = List.of(
            call("java.time.*", "now", ".*", TIME),
            type("java.time.(Clock|InstantSource)", TIME),
            call("java.lang.System", "currentTimeMillis|nanoTime", ".*", TIME),
            created("java.util.Date", "", TIME),
            call("java.util.Calendar", "getInstance", ".*", TIME),
            call("java.time.ZoneId", "systemDefault", "", "name the zone: ZoneId.of(\"America/Chicago\")"),
            call("java.util.TimeZone", "getDefault", "", "name the zone: ZoneId.of(\"America/Chicago\")"),
            call("java.lang.(Strict)?Math", "random", "", CHANCE),
            created("java.util.(Splittable)?Random", "", CHANCE),
            type("java.security.SecureRandom", CHANCE),
            call("java.util.UUID", "randomUUID", "", "derive the id from what it names, by a hash"),
            call("java.util.random.RandomGenerator", "getDefault", "", CHANCE),
            call("java.util.random.RandomGenerator\\$.*|.*RandomGeneratorFactory", "create|getDefault", "", CHANCE),
            call("java.util.Collections", "shuffle", "List", CHANCE),
            type("java.lang.(Thread|ThreadGroup|ThreadLocal|InheritableThreadLocal)", THREADS),
            type("java.util.concurrent\\..*", THREADS),
            type("java.util.Timer(Task)?", THREADS),
            call("java.util.*", "parallel|parallelStream|parallelSort|parallelPrefix|parallelSetAll", ".*", THREADS),
            call("java.lang.Object", "wait|notify|notifyAll", ".*", THREADS),
            keyword("synchronized|volatile", THREADS),
            type("java.util.logging\\..*|java.lang.System\\$Logger.*|org.(slf4j|jboss.logging)\\..*", LOGS),
            field("java.lang.System", "out|err|in", LOGS),
            call(".*", "printStackTrace", ".*", LOGS),
            type("java.util.(HashMap|HashSet|IdentityHashMap|Hashtable|WeakHashMap|Properties)", ORDER),
            call("java.lang.System", "identityHashCode", ".*", "compare by value; identity differs from run to run"),
            call("java.util.Set", "of", "Object(,Object)+|Object\\[\\]", UNORDERED_FACTORY),
            call("java.util.Map", "of", "Object,Object(,Object)+", UNORDERED_FACTORY),
            call("java.util.Map", "ofEntries", ".*", UNORDERED_FACTORY),
            call("java.util.(Set|Map)", "copyOf", ".*", UNORDERED_FACTORY),
            call("java.util.stream.Collectors", "toSet|toUnmodifiableSet|toUnmodifiableMap", ".*", COLLECTORS),
            call("java.util.stream.Collectors", "toMap", "\\w+,\\w+(,\\w+)?", COLLECTORS),
            call("java.util.stream.Collectors", "groupingBy", "\\w+(,\\w+)?", COLLECTORS),
            call("java.util.stream.Collectors", "groupingByConcurrent|toConcurrentMap", ".*", COLLECTORS),
            call(
                    "java.lang.Math",
                    "exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot",
                    ".*",
                    MATH),
            call("java.lang.String", "format", "String,.*", LOCALE),
            call("java.lang.String", "formatted", ".*", "use String.format(Locale.ROOT, ...)"),
            call("java.lang.String", "toLowerCase|toUpperCase", "", LOCALE),
            call("java.io.Print(Stream|Writer)", "printf|format", "String,.*", LOCALE),
            created("java.util.Formatter", "(Appendable)?", LOCALE),
            created("java.text.(Decimal|SimpleDate|Message)Format", "(String)?", "pass symbols or Locale.ROOT"),
            call("java.text.NumberFormat", "get\\w*Instance", "", LOCALE),
            call("java.time.format.DateTimeFormatter", "ofPattern", "String", LOCALE),
            call("java.time.format.DateTimeFormatterBuilder", "toFormatter", "", LOCALE),
            call("java.util.Locale", "getDefault", ".*", "name the locale: Locale.ROOT"),
            call("java.nio.charset.Charset", "defaultCharset", "", CHARSET),
            call("java.lang.String", "getBytes", "", CHARSET),
            created("java.lang.String", "byte\\[\\](,int,int)?", CHARSET),
            created("java.io.(InputStreamReader|OutputStreamWriter)", "(In|Out)putStream", CHARSET),
            created("java.io.(FileReader|FileWriter)", "(String|File)(,boolean)?", CHARSET),
            created("java.io.Print(Stream|Writer)", "(OutputStream|String|File)(,boolean)?", CHARSET),
            created("java.util.Scanner", "\\w+", CHARSET),
            call("java.lang.System", "getenv|getProperty|getProperties", ".*", SETTINGS),
            call("java.lang.(Boolean|Integer|Long)", "getBoolean|getInteger|getLong", ".*", SETTINGS),
            call("java.lang.System", "lineSeparator", "", "write \\n: files are the same on every system"),
            call("java.lang.System", "exit", ".*", "throw; only a main method ends the process"),
            type("java.lang.Runtime", SETTINGS),
            new Rule(
                    "(new )?+(?!(java|org\\.alvh|jdk\\.incubator\\.vector)\\.)[a-z]\\w*\\..+",
                    "the core stands on the JDK, quant and itself: move this to the shell"));

    private PureCore() {}

    /** The first use of each banned thing in each method. */
    static List<Finding> findings(List<Use> uses) {
        List<Finding> findings = new ArrayList<>();
        Set<String> reported = new LinkedHashSet<>();
        for (Use use : uses) {
            for (Rule rule : RULES) {
                if (rule.bans(use) && reported.add(use.type() + "." + use.method() + " " + rule.pattern())) {
                    findings.add(new Finding(use.place(), use.signature(), rule.remedy()));
                }
            }
        }
        return findings;
    }

    private static Rule call(String owner, String method, String parameters, String remedy) {
        return new Rule(dots(owner) + "\\.(" + method + ")\\((" + parameters + ")\\)", remedy);
    }

    private static Rule created(String type, String parameters, String remedy) {
        return new Rule("new " + dots(type) + "\\((" + parameters + ")\\)", remedy);
    }

    private static Rule field(String owner, String name, String remedy) {
        return new Rule(dots(owner) + "\\.(" + name + ")", remedy);
    }

    private static Rule type(String type, String remedy) {
        return new Rule("(new )?(" + dots(type) + ")([.(].*)?", remedy);
    }

    private static Rule keyword(String word, String remedy) {
        return new Rule(word, remedy);
    }

    /** Package names are written plainly; a dot that begins {@code .*} or follows a backslash keeps its meaning. */
    private static String dots(String name) {
        return name.replaceAll("(?<!\\\\)\\.(?![*+])", "\\\\.");
    }

    /**
     * What may not be used, and what to use instead.
     *
     * @param pattern matches the whole signature of a use
     * @param remedy what to do instead
     */
    record Rule(Pattern pattern, String remedy) {

        Rule(String signature, String remedy) {
            this(Pattern.compile(signature), remedy);
        }

        boolean bans(Use use) {
            return pattern.matcher(use.signature()).matches();
        }
    }
}
