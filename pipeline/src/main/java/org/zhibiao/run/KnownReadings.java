package org.zhibiao.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.zhibiao.intake.RawInput;

/**
 * The documents that the former snapshot read by the same rules. Executors get them as sorted hashes, 8 MB for a million;
 * a document that a chance collision calls known finds no former row later and fails the count of inputs.
 */
final class KnownReadings implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing is known: all is read. */
    static final KnownReadings NONE = new KnownReadings(new long[0]);

    private final long[] hashes;

    private KnownReadings(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * The documents of a former snapshot that need not be read again. A failure of the program, and of time, is tried again.
     *
     * @param inputs the former rows of {@code inputs}
     */
    static KnownReadings of(Dataset<Row> inputs, String rulesVersion) {
        UDF3<String, Integer, String, Long> hash = ReadingKey::hash;
        UserDefinedFunction hashed = udf(hash, DataTypes.LongType);
        Object[] collected = inputs.where(col("rules_version").equalTo(rulesVersion))
                .where("reading_key is not null and coalesce(reason, '') not in ('failed', 'timed_out')")
                .select(hashed.apply(col("input_path"), col("record_number"), col("reading_key")))
                .as(Encoders.LONG())
                .collectAsList()
                .toArray();
        return new KnownReadings(Arrays.stream(collected)
                .mapToLong(value -> (Long) value)
                .sorted()
                .toArray());
    }

    boolean has(RawInput.Document input, String key) {
        return Arrays.binarySearch(hashes, ReadingKey.hash(input.path(), input.recordNumber(), key)) >= 0;
    }
}
