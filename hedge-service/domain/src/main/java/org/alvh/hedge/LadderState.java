package org.alvh.hedge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alvh.quant.document.DocumentValue;

/** Where every layer of an account's ladder stands: what the hedge must remember beside the book. */
public record LadderState(List<LayerState> layers) {

    public LadderState {
        layers = List.copyOf(layers);
    }

    /** An account's layers begin armed. */
    public static LadderState armed(HedgeParameters parameters) {
        return new LadderState(Collections.nCopies(parameters.layers().size(), LayerState.armed()));
    }

    public int layersOn() {
        int on = 0;
        for (LayerState layer : layers) {
            if (layer.isOn()) {
                on++;
            }
        }
        return on;
    }

    LadderState with(int index, LayerState layer) {
        List<LayerState> changed = new ArrayList<>(layers);
        changed.set(index, layer);
        return new LadderState(changed);
    }

    public DocumentValue document() {
        List<DocumentValue> items = new ArrayList<>();
        for (LayerState layer : layers) {
            DocumentValue.Builder section = DocumentValue.section()
                    .with("layer", items.size() + 1)
                    .with("status", layer.status().name())
                    .with("closesBelow", layer.closesBelow())
                    .with("closesSinceSale", layer.closesSinceSale());
            layer.group().ifPresent(group -> section.with("group", group));
            items.add(section.build());
        }
        return new DocumentValue.Items(items);
    }
}
