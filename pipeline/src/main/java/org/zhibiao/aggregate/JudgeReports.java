package org.zhibiao.aggregate;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.zhibiao.followup.FollowUps;
import org.zhibiao.followup.LaterReport;
import org.zhibiao.followup.Promised;
import org.zhibiao.schema.RecordShape;

/** Judges the promises that await a report, report by report; one at a time is in memory. */
final class JudgeReports implements FlatMapFunction<Iterator<Row>, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> reports) {
        Iterable<Row> rows = () -> reports;
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(JudgeReports::judged)
                .iterator();
    }

    private static Stream<Row> judged(Row row) {
        LaterReport report = (LaterReport) RecordShape.of(LaterReport.class).toRecord(row);
        List<Row> awaiting = row.getList(row.fieldIndex("promises"));
        List<Promised> promises =
                awaiting.stream().map(CommitmentFollowups::promised).toList();
        return FollowUps.judge(promises, report).stream().map(CommitmentFollowups::row);
    }
}
