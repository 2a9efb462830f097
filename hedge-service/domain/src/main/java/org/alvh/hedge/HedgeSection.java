package org.alvh.hedge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.hedge.HedgeParameters.Instrument;
import org.alvh.hedge.HedgeParameters.LayerParameters;
import org.alvh.quant.document.DocumentValue;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.instrument.TenorBand;

/**
 * The {@code hedge} section of a mandate. What is left out takes the value of {@code LADDER}; an empty list of
 * layers is no hedge.
 */
public final class HedgeSection {

    private static final int MOST_LAYERS = 10;
    private static final int MOST_SESSIONS = 100;
    private static final double MOST_VIX = 1_000;

    private HedgeSection() {}

    /** Reads the section; what is wrong is added to the reader's refusals and the default returned in its place. */
    public static HedgeParameters read(SectionReader section) {
        HedgeParameters defaults = HedgeParameters.ladder();
        List<LayerParameters> layers = readLayers(section, defaults.layers());
        TenorBand tenor = TenorBand.read(section.section("tenor"), defaults.tenor());
        int disarmCloses = section.integer("disarmCloses", defaults.disarmCloses(), 1, MOST_SESSIONS);
        int cooldownCloses = section.integer("cooldownCloses", defaults.cooldownCloses(), 0, MOST_SESSIONS);
        int rollSessions = section.integer("rollSessions", defaults.rollSessions(), 0, MOST_SESSIONS);
        section.refuseUnread();
        return new HedgeParameters(layers, tenor, disarmCloses, cooldownCloses, rollSessions);
    }

    private static List<LayerParameters> readLayers(SectionReader section, List<LayerParameters> defaults) {
        Optional<List<SectionReader>> given = section.sections("layers", 0, MOST_LAYERS);
        if (given.isEmpty()) {
            return defaults;
        }
        List<LayerParameters> layers = new ArrayList<>();
        for (SectionReader reader : given.get()) {
            LayerParameters layer = readLayer(reader, defaults.get(Math.min(layers.size(), defaults.size() - 1)));
            if (!layers.isEmpty() && layer.level() <= layers.getLast().level()) {
                reader.refuse("level", String.valueOf(layer.level()), "above the level of the layer before");
                return defaults;
            }
            layers.add(layer);
        }
        return layers;
    }

    private static LayerParameters readLayer(SectionReader section, LayerParameters defaults) {
        double level = section.number("level", defaults.level(), 0.01, MOST_VIX);
        double disarm = section.number("disarmLevel", defaults.disarmLevel(), 0.01, MOST_VIX);
        double share = section.number("share", defaults.share(), 0.0001, 100);
        Instrument instrument = section.choice("instrument", Instrument.class, defaults.instrument());
        double delta = section.number("longDelta", defaults.longDelta(), 0.01, 0.99);
        double distance = section.number("shortStrikeDistance", defaults.shortStrikeDistance(), 0.5, MOST_VIX);
        section.refuseUnread();
        return section.ascend(List.of("disarmLevel", "level"), disarm, level)
                ? new LayerParameters(level, disarm, share, instrument, delta, distance)
                : defaults;
    }

    /** The section with every value written out. */
    public static DocumentValue.Section write(HedgeParameters parameters) {
        List<DocumentValue> layers = new ArrayList<>();
        for (LayerParameters layer : parameters.layers()) {
            layers.add(DocumentValue.section()
                    .with("level", layer.level())
                    .with("disarmLevel", layer.disarmLevel())
                    .with("share", layer.share())
                    .with("instrument", layer.instrument().name())
                    .with("longDelta", layer.longDelta())
                    .with("shortStrikeDistance", layer.shortStrikeDistance())
                    .build());
        }
        return DocumentValue.section()
                .with("layers", new DocumentValue.Items(layers))
                .with("tenor", parameters.tenor().document())
                .with("disarmCloses", parameters.disarmCloses())
                .with("cooldownCloses", parameters.cooldownCloses())
                .with("rollSessions", parameters.rollSessions())
                .build();
    }
}
