package org.alvh.cli.imports;

import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.alvh.cli.history.UnfitFile;
import org.alvh.marketdata.vendor.DailyReading.FileDefect;

/** Which files of an archive are texts of the vendor, once all its names have been judged. */
final class ArchiveNames {

    static final int MOST_ENTRIES = 10_000;

    private ArchiveNames() {}

    static List<? extends ZipEntry> texts(ZipFile zip) throws UnfitFile {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnfitFile(
                    FileDefect.TOO_LARGE, "it holds " + zip.size() + " files, expected at most " + MOST_ENTRIES);
        }
        List<? extends ZipEntry> entries = zip.stream().toList();
        for (ZipEntry entry : entries) {
            requireInside(entry.getName());
            if (entry.getName().equals("[Content_Types].xml")) {
                throw new UnfitFile(FileDefect.SPREADSHEET, "it is a workbook, expected text: save its sheet as CSV");
            }
        }
        List<? extends ZipEntry> texts = entries.stream()
                .filter(entry -> !entry.isDirectory() && !isOfTheSystem(entry.getName()))
                .toList();
        if (texts.isEmpty()) {
            throw new UnfitFile(FileDefect.EMPTY, "it is an archive without files");
        }
        return texts;
    }

    /** Nothing is unpacked to the disk here; whoever unpacks such an archive elsewhere is not so lucky. */
    private static void requireInside(String name) throws UnfitFile {
        boolean leaves = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/", -1)).contains("..");
        if (leaves) {
            throw new UnfitFile(
                    FileDefect.UNSAFE_PATH,
                    "it is an archive with a name that leads out of its folder: '"
                            + name.replaceAll("\\p{Cntrl}", "\uFFFD") + "'");
        }
    }

    private static boolean isOfTheSystem(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }
}
