package org.alvh.gateway.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of who gets what, one row an operation of the OpenAPI document. */
record RoleTable(List<Row> rows) {

    private static final int FIRST_CALLER = 3;

    RoleTable {
        rows = List.copyOf(rows);
    }

    /**
     * One operation and the status that each caller is answered with.
     *
     * @param query what is asked with it, empty for nothing
     */
    record Row(String method, String path, String query, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        String operation() {
            return method + " " + path;
        }

        /** Where it is asked. */
        String target() {
            String filled =
                    path.replace("{desk}", "north").replace("{account}", "core").replace("{market}", "sim-1-7");
            return query.isEmpty() ? filled : filled + "?" + query;
        }
    }

    /** What one caller is answered with. */
    record Cell(String caller, int status) {

        /** The desk and role of the caller; empty for nobody. */
        Optional<String[]> deskAndRole() {
            return switch (caller) {
                case "nobody" -> Optional.empty();
                case "stranger" -> Optional.of(new String[] {"south", "trader"});
                default -> Optional.of(new String[] {"north", caller});
            };
        }
    }

    static RoleTable read() {
        List<String> lines = lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> callers = fields(lines.getFirst())
                .subList(FIRST_CALLER, fields(lines.getFirst()).size());
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(callers, fields(line)));
        }
        return new RoleTable(rows);
    }

    private static Row row(List<String> callers, List<String> fields) {
        List<Cell> cells = new ArrayList<>();
        for (String caller : callers) {
            cells.add(new Cell(caller, Integer.parseInt(fields.get(FIRST_CALLER + cells.size()))));
        }
        return new Row(fields.get(0), fields.get(1), fields.get(2), cells);
    }

    private static List<String> fields(String line) {
        return List.of(line.split(",", -1));
    }

    private static List<String> lines() {
        try (InputStream table = RoleTable.class.getResourceAsStream("/roles.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
