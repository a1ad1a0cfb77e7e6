package org.zhibiao.aggregate;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.zhibiao.followup.FollowUps;
import org.zhibiao.followup.LaterReport;
import org.zhibiao.followup.Promised;
import org.zhibiao.followup.TermWeights;
import org.zhibiao.schema.RecordShape;

/** Judges the promises that await a report, report by report; one at a time is in memory. */
final class JudgeReports implements FlatMapFunction<Iterator<Row>, Row> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<Map<String, Long>> frequencies;
    private final long sentences;

    /**
     * Judges by the words of a corpus.
     *
     * @param frequencies in how many of its sentences a word stands
     * @param sentences its sentences
     */
    JudgeReports(Broadcast<Map<String, Long>> frequencies, long sentences) {
        this.frequencies = frequencies;
        this.sentences = sentences;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> reports) {
        TermWeights weights = TermWeights.stored().with(frequencies.value(), sentences);
        Iterable<Row> rows = () -> reports;
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(report -> judged(report, weights))
                .iterator();
    }

    private static Stream<Row> judged(Row row, TermWeights weights) {
        LaterReport report = (LaterReport) RecordShape.of(LaterReport.class).toRecord(row);
        List<Row> awaiting = row.getList(row.fieldIndex("promises"));
        List<Promised> promises =
                awaiting.stream().map(CommitmentFollowups::promised).toList();
        return FollowUps.judge(promises, report, weights).stream().map(CommitmentFollowups::row);
    }
}
