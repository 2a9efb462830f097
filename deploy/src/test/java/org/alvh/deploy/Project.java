package org.alvh.deploy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the project says elsewhere and the manifests have to agree with. */
final class Project {

    /** What runs as a pod of its own. */
    private static final Pattern SERVICE = Pattern.compile("[a-z-]+-service|gateway");

    private Project() {}

    /** The folder of the root POM; the build passes it. */
    static Path root() {
        return Path.of(System.getProperty("project.root")).toAbsolutePath().normalize();
    }

    static String text(String file) {
        try {
            return Files.readString(root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The modules of a POM that are services; the gateway is one of them here. */
    static Set<String> services(String pom) {
        try {
            NodeList modules = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate(
                            "//*[local-name()='module']",
                            new InputSource(new StringReader(pom)),
                            XPathConstants.NODESET);
            Set<String> services = new TreeSet<>();
            for (int i = 0; i < modules.getLength(); i++) {
                String module = modules.item(i).getTextContent().strip();
                if (SERVICE.matcher(module).matches()) {
                    services.add(module);
                }
            }
            return services;
        } catch (XPathExpressionException e) {
            throw new IllegalStateException("the POM cannot be read: " + e.getMessage(), e);
        }
    }

    /** The services that a Dockerfile says it makes an image of. */
    static Set<String> imageServices(String dockerfile) {
        Set<String> services = new TreeSet<>();
        dockerfile
                .lines()
                .filter(line -> line.startsWith("# SERVICE is one of "))
                .forEach(line -> SERVICE.matcher(line).results().forEach(match -> services.add(match.group())));
        return services;
    }
}
