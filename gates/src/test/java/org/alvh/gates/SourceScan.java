package org.alvh.gates;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Judges one Java file by the rules of style that can be read off its syntax tree and its lines. */
final class SourceScan extends TreeScanner<Void, Void> {

    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 70;
    private static final Pattern VAGUE_NAME = Pattern.compile(
            "\\w*(Manager|Helper|Utils?|Processor|Handler|Service|Impl|Dto|DTO|Data|Info)|(Base|Common)[A-Z]\\w*");
    private static final Pattern ABSTRACT_NAME = Pattern.compile("Abstract[A-Z]\\w*");
    private static final Pattern CASH_NAME = Pattern.compile("(\\w*(Cash|Amount|Pnl|Cents))|cash|amount|pnl|cents");
    private static final Pattern UNDONE = Pattern.compile("\\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\\b");
    private static final Pattern DEAD_CODE = Pattern.compile("\\s*//.*[;{}]\\s*");

    private final String file;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Finding> findings = new ArrayList<>();

    private SourceScan(String file, CompilationUnitTree unit, SourcePositions positions) {
        this.file = file;
        this.unit = unit;
        this.positions = positions;
    }

    /**
     * @param file the path below the root; it tells tests from main code, and the core from the shells
     * @param source the text of the file
     */
    static List<Finding> findings(String file, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(
                null, null, diagnostic -> {}, List.of("-proc:none"), null, List.of(new InMemorySource(file, source)));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<Finding> findings = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                SourceScan scan = new SourceScan(file, unit, positions);
                scan.readLines(source.lines().toList());
                scan.scan(unit, null);
                findings.addAll(scan.findings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot parse " + file, e);
        }
        return findings;
    }

    private void readLines(List<String> lines) {
        if (lines.size() > FILE_LINES) {
            add(
                    FILE_LINES + 1,
                    lines.size() + " lines in one file",
                    "split it at its ideas; " + FILE_LINES + " at most");
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (UNDONE.matcher(line).find()) {
                add(i + 1, line.strip(), "do it now, or open an issue and say nothing here");
            }
            if (DEAD_CODE.matcher(line).matches()) {
                add(i + 1, line.strip(), "delete code that is commented out; history keeps it");
            }
        }
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        String name = type.getSimpleName().toString();
        String concept = isTest() ? name.replaceAll("(Test|IT)$", "") : name;
        if (VAGUE_NAME.matcher(concept).matches()
                || (!isTest() && ABSTRACT_NAME.matcher(name).matches())) {
            add(type, "type " + name, "name the concept of the market, or move its methods to the type they work on");
        }
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        long first = lineAt(positions.getStartPosition(unit, method));
        long last = lineAt(positions.getEndPosition(unit, method) - 1);
        long lines = last - first + 1;
        if (lines > METHOD_LINES) {
            add(method, method.getName() + " has " + lines + " lines", METHOD_LINES + " at most, 25 as a rule");
        }
        if (isTest()) {
            Assertions assertions = new Assertions();
            method.accept(assertions, null);
            if (assertions.onlyExistence()) {
                add(method, method.getName() + " asserts existence only", "assert the value that is expected");
            }
        }
        return super.visitMethod(method, null);
    }

    @Override
    public Void visitCatch(CatchTree caught, Void unused) {
        String type = caught.getParameter().getType().toString();
        if (!isTest() && type.matches("(.*\\W)?(java\\.lang\\.)?(Exception|Throwable)")) {
            add(caught, "catch (" + type + ")", "catch what can be handled here; the edge handles the rest");
        }
        return super.visitCatch(caught, null);
    }

    @Override
    public Void visitParameterizedType(ParameterizedTypeTree type, Void unused) {
        if (!isTest() && type.toString().matches("(java\\.util\\.)?Map<String, ?Object>")) {
            add(type, type.toString(), "write a record with named fields");
        }
        return super.visitParameterizedType(type, null);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
        Tree type = variable.getType();
        String name = variable.getName().toString();
        if (!isTest()
                && type != null
                && type.toString().equals("double")
                && CASH_NAME.matcher(name).matches()) {
            add(variable, "double " + name, "cash is exact: org.alvh.quant.money, or long cents");
        }
        return super.visitVariable(variable, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            String name = select.getIdentifier().toString();
            if (isDomain()
                    && name.matches("orElse|getOrDefault")
                    && call.getArguments().getLast() instanceof LiteralTree) {
                add(call, call.toString(), "refuse with a reason; a missing value has no default");
            }
            if (isTest() && select.toString().equals("Thread.sleep")) {
                add(call, call.toString(), "wait for the event itself; a test may not lean on time");
            }
        }
        return super.visitMethodInvocation(call, null);
    }

    private boolean isTest() {
        return file.contains("/src/test/");
    }

    private boolean isDomain() {
        return file.contains("/domain/src/main/");
    }

    private void add(Tree tree, String what, String remedy) {
        add(lineAt(positions.getStartPosition(unit, tree)), what, remedy);
    }

    private void add(long line, String what, String remedy) {
        findings.add(new Finding(file + ":" + line, what, remedy));
    }

    private long lineAt(long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    /** Counts the assertions of a method, and those of them that any value but null would pass. */
    private static final class Assertions extends TreeScanner<Void, Void> {

        private int all;
        private int ofExistence;

        boolean onlyExistence() {
            return ofExistence > 0 && all <= ofExistence;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            String select = call.getMethodSelect().toString();
            String name = select.substring(select.lastIndexOf('.') + 1);
            if (name.startsWith("assert")) {
                all++;
            }
            if (name.equals("isNotNull") || name.equals("assertNotNull")) {
                ofExistence++;
            }
            return super.visitMethodInvocation(call, null);
        }
    }

    private static final class InMemorySource extends SimpleJavaFileObject {

        private final String text;

        InMemorySource(String file, String text) {
            super(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
