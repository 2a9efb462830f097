package org.alvh.gates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges any file of the project by what may stand in none: places that exist on one machine only, and great size. */
final class TextScan {

    static final int LARGEST_FILE_BYTES = 1 << 20;
    private static final int BYTES_LOOKED_AT_FOR_TEXT = 8_000;

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "(?<![\\w.}~/-])/(?:work|home|root|Users)/[\\w.-]+",
                    "a path of one machine; make it relative, a setting, or an argument"),
            new Rule(
                    "[A-Z]:\\\\{1,2}(?:Users|work)\\b",
                    "a path of one machine; make it relative, a setting, or an argument"),
            new Rule(
                    "\\b(?:repo1?\\.maven\\.(?:apache\\.)?org|(?:central|oss)\\.sonatype\\.(?:com|org)"
                            + "|registry\\.(?:npmjs|yarnpkg)\\.(?:org|com)|(?:deb|security)\\.debian\\.org"
                            + "|(?:files\\.)?(?:pypi|pythonhosted)\\.org|proxy\\.golang\\.org|plugins\\.gradle\\.org)\\b",
                    "name packages, not the host they come from; the user's own settings say where"),
            new Rule("^(?:<{7}|>{7}) ", "finish the merge"));

    private TextScan() {}

    static List<Finding> findings(String file, byte[] content) {
        List<Finding> findings = new ArrayList<>();
        if (content.length > LARGEST_FILE_BYTES) {
            findings.add(new Finding(
                    file,
                    content.length + " bytes",
                    "generate it, or keep it out: " + LARGEST_FILE_BYTES + " bytes at most"));
        }
        if (isText(content)) {
            String[] lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                findings.addAll(inLine(file + ":" + (i + 1), lines[i]));
            }
        }
        return findings;
    }

    private static List<Finding> inLine(String place, String line) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(line);
            if (matcher.find()) {
                findings.add(new Finding(place, "'" + matcher.group().strip() + "'", rule.remedy()));
            }
        }
        return findings;
    }

    private static boolean isText(byte[] content) {
        for (int i = 0; i < Math.min(content.length, BYTES_LOOKED_AT_FOR_TEXT); i++) {
            if (content[i] == 0) {
                return false;
            }
        }
        return true;
    }

    private record Rule(Pattern pattern, String remedy) {

        Rule(String pattern, String remedy) {
            this(Pattern.compile(pattern), remedy);
        }
    }
}
