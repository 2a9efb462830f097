package org.alvh.gates;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles small pieces of Java in memory, so that a rule can be shown the very code that it is meant to catch. */
final class Snippets {

    private Snippets() {}

    /** Compiles each statement as the body of a class of its own. What nests in it comes with it. */
    static Map<String, List<byte[]>> compile(List<String> statements) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            sources.add(source("Snippet" + i, statements.get(i)));
        }
        Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
        StringBuilder problems = new StringBuilder();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = new InMemoryClasses(compiler.getStandardFileManager(null, null, null), classes);
        boolean compiled = compiler.getTask(
                        null,
                        files,
                        problem -> problems.append(problem).append('\n'),
                        List.of("-proc:none", "-Xlint:none"),
                        null,
                        sources)
                .call();
        if (!compiled) {
            throw new IllegalArgumentException("a snippet does not compile: " + problems);
        }
        Map<String, List<byte[]>> result = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            String type = "org.alvh.snippet.Snippet" + i;
            result.put(
                    statements.get(i),
                    classes.entrySet().stream()
                            .filter(compiledClass -> compiledClass.getKey().equals(type)
                                    || compiledClass.getKey().startsWith(type + "$"))
                            .map(compiledClass -> compiledClass.getValue().toByteArray())
                            .toList());
        }
        return result;
    }

    private static JavaFileObject source(String type, String statement) {
        String text = """
                package org.alvh.snippet;
                import java.io.*; import java.nio.charset.*; import java.text.*; import java.time.*;
                import java.time.format.*; import java.util.*; import java.util.concurrent.*;
                import java.util.function.*; import java.util.random.*; import java.util.stream.*;
                class %s { void run(double x, String s, List<String> list, Map<String, String> map) throws Throwable { %s } }
                """.formatted(type, statement);
        return new SimpleJavaFileObject(
                URI.create("string:///org/alvh/snippet/" + type + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static final class InMemoryClasses extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes;

        InMemoryClasses(StandardJavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///" + type.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(type, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
