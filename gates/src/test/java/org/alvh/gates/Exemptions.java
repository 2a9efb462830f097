package org.alvh.gates;

import java.util.ArrayList;
import java.util.List;

/**
 * Findings that stay, each with its reason, from a file of lines {@code place | what | reason}. A finding is exempt
 * if its place begins with the first and its text contains the second. Lines that exempt nothing are findings.
 */
record Exemptions(String file, List<Exemption> entries) {

    static Exemptions parse(String file, String text) {
        return new Exemptions(
                file,
                text.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Exemption::parse)
                        .toList());
    }

    List<Finding> applyTo(List<Finding> findings) {
        List<Finding> left = new ArrayList<>();
        List<Exemption> unused = new ArrayList<>(entries);
        for (Finding finding : findings) {
            List<Exemption> exempting =
                    entries.stream().filter(entry -> entry.covers(finding)).toList();
            unused.removeAll(exempting);
            if (exempting.isEmpty()) {
                left.add(finding);
            }
        }
        unused.forEach(entry -> left.add(new Finding(file, entry.toString(), "delete the line; nothing needs it now")));
        return left;
    }

    record Exemption(String place, String what, String reason) {

        static Exemption parse(String line) {
            String[] fields = line.split("\\|", -1);
            if (fields.length != 3 || fields[2].isBlank()) {
                throw new IllegalArgumentException("expected 'place | what | reason' but found: " + line);
            }
            return new Exemption(fields[0].strip(), fields[1].strip(), fields[2].strip());
        }

        boolean covers(Finding finding) {
            return finding.place().startsWith(place) && finding.what().contains(what);
        }
    }
}
