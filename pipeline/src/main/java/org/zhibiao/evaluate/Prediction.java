package org.zhibiao.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read from one report. */
record Prediction(
        Optional<String> agency,
        Optional<Integer> reportYear,
        List<Figure> figures,
        Map<PassageKind, List<Passage>> passages) {

    /** Nothing was read. */
    static final Prediction NONE = new Prediction(Optional.empty(), Optional.empty(), List.of(), Map.of());
}
