package org.alvh.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.alvh.cli.WrongQuestion;
import org.alvh.cli.history.FileFailure;
import org.alvh.engine.HedgePreset;
import org.alvh.engine.Mandate;
import org.alvh.engine.MandatePreset;
import org.alvh.hedge.HedgeParameters;
import org.alvh.json.JsonDocument;
import org.alvh.json.MalformedJson;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;

/** A mandate as it is named on the command line: a preset, or a JSON file. */
public final class MandateArgument {

    private static final long MOST_BYTES = 1 << 20;

    private MandateArgument() {}

    public static Mandate read(String presetOrFile) {
        for (MandatePreset preset : MandatePreset.values()) {
            if (preset.name().equals(presetOrFile)) {
                return preset.mandate();
            }
        }
        Path file = Path.of(presetOrFile);
        if (!Files.isRegularFile(file)) {
            throw new WrongQuestion("unknown mandate '" + presetOrFile + "': name a preset ("
                    + names(MandatePreset.values()) + ") or a JSON file that exists");
        }
        return switch (Mandate.read(document(file))) {
            case Mandate.Reading.Accepted accepted -> accepted.mandate();
            case Mandate.Reading.Refused refused ->
                throw new WrongQuestion("mandate " + file + " is refused: "
                        + refused.refusals().stream()
                                .map(SectionReader.Refusal::message)
                                .collect(Collectors.joining("; ")));
        };
    }

    private static DocumentValue.Section document(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new WrongQuestion("mandate " + file + " is larger than " + MOST_BYTES + " bytes");
            }
            return JsonDocument.parse(Files.readAllBytes(file));
        } catch (MalformedJson malformed) {
            throw new WrongQuestion("mandate " + file + " is no JSON object: " + malformed.getMessage());
        } catch (IOException failure) {
            throw new WrongQuestion("cannot read mandate " + file + ": " + FileFailure.reason(failure));
        }
    }

    public static HedgeParameters hedge(String preset) {
        for (HedgePreset known : HedgePreset.values()) {
            if (known.name().equals(preset)) {
                return known.parameters();
            }
        }
        throw new WrongQuestion("unknown hedge '" + preset + "', expected one of " + names(HedgePreset.values()));
    }

    private static String names(Enum<?>[] presets) {
        List<String> names = Arrays.stream(presets).map(Enum::name).toList();
        return String.join(", ", names);
    }
}
