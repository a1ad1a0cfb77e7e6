package org.zhibiao.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.zhibiao.corpus.AnnotatedReports.Annotated;

/**
 * The scores of the core over annotated reports.
 *
 * @param lines as the scorer prints them
 * @param byName the F1, or the share that is right, of each name
 */
record Scores(String lines, Map<String, Double> byName) {
    private static final int ERRORS_SHOWN = 5;
    private static final Pattern LINE = Pattern.compile(
            "(?m)^(?<name>[a-z_]+)(?: \\([^)]*\\))?: (?:.*F1 (?<f>[\\d.]+)|\\d+/\\d+ = (?<share>[\\d.]+)).*$");

    static Scores of(List<Annotated> reports) {
        Map<String, Prediction> predictions = new HashMap<>();
        reports.forEach(r -> predictions.put(r.name(), CorePredictions.of(r.report())));
        String lines = Scorer.score(gold(reports), predictions, ERRORS_SHOWN);
        Map<String, Double> byName = new HashMap<>();
        Matcher m = LINE.matcher(lines);
        while (m.find()) {
            byName.put(m.group("name"), Double.valueOf(m.group("f") == null ? m.group("share") : m.group("f")));
        }
        return new Scores(lines, byName);
    }

    /** The annotations of some reports that share a folder. */
    static List<GoldReport> gold(List<Annotated> reports) {
        Path folder =
                new Path(reports.get(0).gold().toAbsolutePath().getParent().toUri());
        return GoldFolders.read(folder, new Configuration());
    }
}
