package org.zhibiao.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hive.service.rpc.thrift.TRowSet;
import org.apache.hive.service.rpc.thrift.TTableSchema;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows of an answer, of which a client fetches some at a time. */
final class Answer {

    private static final int MOST_ROWS = 10_000;

    private final Columns columns;
    private final Supplier<Iterator<Row>> source;
    private Iterator<Row> rows;
    private boolean more;
    private long fetched;

    /** Looks for the first row, so that what fails does so before there is an answer. */
    private Answer(Columns columns, Supplier<Iterator<Row>> source) {
        this.columns = columns;
        this.source = source;
        this.rows = source.get();
        this.more = rows.hasNext();
    }

    /** Runs a query as far as its first rows. No more than a part of them is in memory at a time. */
    static Answer of(Dataset<Row> result) {
        if (result.schema().isEmpty()) {
            return of(new StructType().add("result", DataTypes.StringType), List.of());
        }
        Columns columns = new Columns(result.schema());
        Dataset<Row> plain = columns.plain(result);
        return new Answer(columns, plain::toLocalIterator);
    }

    /** Rows whose values are as the protocol has them. */
    static Answer of(StructType type, List<Row> rows) {
        return new Answer(new Columns(type), rows::iterator);
    }

    TTableSchema described() {
        return columns.described();
    }

    /** The first rows again, when some were fetched. */
    synchronized void rewind() {
        if (fetched > 0) {
            rows = source.get();
            more = rows.hasNext();
            fetched = 0;
        }
    }

    synchronized TRowSet next(long most) {
        List<Row> some = new ArrayList<>();
        while (some.size() < Math.min(most, MOST_ROWS) && more) {
            some.add(rows.next());
            more = rows.hasNext();
        }
        TRowSet written = columns.written(some, fetched);
        fetched += some.size();
        return written;
    }

    synchronized boolean hasMore() {
        return more;
    }
}
