package org.alvh.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a process is started.
 *
 * @param environment added to the launcher's own
 * @param log where its output goes, after what is there
 */
public record Launch(List<String> command, Map<String, String> environment, Path log) {

    public Launch {
        command = List.copyOf(command);
        environment = new TreeMap<>(environment);
        if (command.isEmpty()) {
            throw new IllegalArgumentException("an empty command starts nothing");
        }
    }

    public Launch(List<String> command, Path log) {
        this(command, Map.of(), log);
    }
}
