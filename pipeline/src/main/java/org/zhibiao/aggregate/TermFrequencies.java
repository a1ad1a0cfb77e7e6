package org.zhibiao.aggregate;

import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** In how many sentences of the corpus a word stands. */
final class TermFrequencies {
    /**
     * So many common words are kept, whatever the corpus holds: a few megabytes on the driver and in each executor. Words
     * beyond them are rarer than all that are kept and count as rare.
     */
    private static final int MOST = 50_000;

    private static final String WORDS = """
            explode(array_distinct(transform(
              filter(tokens, t -> length(t.term) > 1 AND instr('mtwqux', left(t.pos, 1)) = 0 AND NOT t.term RLIKE '[0-9]'),
              t -> t.term))) AS term""";

    private TermFrequencies() {}

    /** The counts of the most common words; of words that are as common as each other the first by spelling. */
    static Map<String, Long> of(Dataset<Row> sentences) {
        Map<String, Long> counts = new HashMap<>();
        for (Row row : sentences
                .selectExpr(WORDS)
                .groupBy("term")
                .count()
                .where("count > 1")
                .orderBy(col("count").desc(), col("term"))
                .limit(MOST)
                .collectAsList()) {
            counts.put(row.getString(0), row.getLong(1));
        }
        return counts;
    }
}
