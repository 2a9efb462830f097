package org.alvh.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's modules and files, as they stand on disk. Paths are relative to {@code root}, with slashes. */
record ProjectTree(Path root) {

    private static final Pattern MODULE = Pattern.compile("<module>\\s*([^<\\s]+)\\s*</module>");
    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules");

    /** Folders at the root that hold no module. */
    private static final List<String> OTHER_FOLDERS = List.of(".ci", ".mvn", "config", "docs");

    /** The tree this build was started from; the build passes it in {@code project.root}. */
    static ProjectTree current() {
        String setting = System.getProperty("project.root");
        if (setting == null) {
            throw new IllegalStateException("project.root is not set: run the gates through Maven, from the root");
        }
        Path root = Path.of(setting).toAbsolutePath().normalize();
        if (!Files.isRegularFile(root.resolve("pom.xml"))) {
            throw new IllegalStateException("project.root = " + root + " holds no pom.xml: run Maven from the root");
        }
        return new ProjectTree(root);
    }

    List<String> modules() {
        List<String> modules =
                MODULE.matcher(text("pom.xml")).results().map(m -> m.group(1)).toList();
        if (modules.isEmpty()) {
            throw new IllegalStateException("the root pom.xml names no module, so nothing would be examined");
        }
        return modules;
    }

    /** The modules that decide and calculate, and may therefore touch nothing outside what they are given. */
    List<String> coreModules() {
        return modules().stream()
                .filter(module -> module.equals("quant") || module.endsWith("/domain") || module.endsWith("/engine"))
                .toList();
    }

    /** Compiled main classes of a module; it is an error if there are sources but no classes. */
    List<Path> mainClasses(String module) {
        List<Path> classes = files(root.resolve(module).resolve("target/classes"), ".class");
        List<Path> sources = files(root.resolve(module).resolve("src/main/java"), ".java");
        if (classes.isEmpty() && !sources.isEmpty()) {
            throw new IllegalStateException(module + " is not compiled: run 'mvn verify' from the root");
        }
        return classes;
    }

    /**
     * Every file in version control, but for those that a merge has removed. What lies beside them, such as the
     * histories and results of a user who works in the project's own folder, is not the project's.
     */
    List<String> ownFiles() {
        return gitFiles("--cached");
    }

    /** Every source, also one that is new and not yet in version control. */
    List<String> javaFiles() {
        return gitFiles("--cached", "--others", "--exclude-standard").stream()
                .filter(name -> name.endsWith(".java"))
                .toList();
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private List<String> gitFiles(String... which) {
        return listed(which)
                .filter(name -> Files.isRegularFile(root.resolve(name)))
                .toList();
    }

    private Stream<String> listed(String... which) {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString(), "ls-files", "-z"));
        command.addAll(List.of(which));
        try {
            Process git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String listing = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // Outside a repository, or in one that git refuses to read, the tree itself is the list.
            return git.waitFor() == 0 ? Stream.of(listing.split("\0", -1)).filter(n -> !n.isEmpty()) : walkedFiles();
        } catch (IOException gitIsNotInstalled) {
            return walkedFiles();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while listing the project's files", e);
        }
    }

    /** The files at the root and in the project's own folders. */
    private Stream<String> walkedFiles() {
        Stream<String> folders = Stream.concat(
                        OTHER_FOLDERS.stream(), modules().stream().map(module -> module.split("/", 2)[0]))
                .distinct();
        List<String> own = folders.toList();
        Predicate<Path> entered = path -> root.equals(path.getParent())
                ? !Files.isDirectory(path) || own.contains(path.getFileName().toString())
                : !NOT_SOURCES.contains(path.getFileName().toString());
        return walk(root, entered).stream()
                .map(path -> root.relativize(path).toString().replace('\\', '/'));
    }

    private static List<Path> files(Path folder, String suffix) {
        return Files.isDirectory(folder)
                ? walk(folder, path -> true).stream()
                        .filter(path -> path.toString().endsWith(suffix))
                        .toList()
                : List.of();
    }

    private static List<Path> walk(Path folder, Predicate<Path> entered) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(entered)
                    .sorted()
                    .flatMap(path -> Files.isDirectory(path) ? walk(path, entered).stream() : Stream.of(path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
