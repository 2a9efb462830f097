package org.alvh.marketdata.service.pull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All importers as one: each file goes to the one that reads its vendor. */
final class Importers implements Importer {

    private final List<Importer> importers;

    private Importers(List<Importer> importers) {
        this.importers = importers;
    }

    /** Those that lay what they read into a folder. */
    static Importer into(Path folder) {
        return new Importers(List.of(new DailyImporter(new PulledHistory(folder)), new RowImporter(folder)));
    }

    @Override
    public List<String> vendors() {
        return importers.stream()
                .flatMap(importer -> importer.vendors().stream())
                .toList();
    }

    @Override
    public Examination examine(VendorFile file) throws IOException {
        return of(file).examine(file);
    }

    @Override
    public void take(VendorFile file) throws IOException {
        of(file).take(file);
    }

    private Importer of(VendorFile file) {
        return importers.stream()
                .filter(importer -> importer.vendors().contains(file.vendor()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no vendor is named " + file.vendor()));
    }
}
