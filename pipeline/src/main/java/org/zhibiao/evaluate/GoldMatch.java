package org.zhibiao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** Finds the report that a gold folder annotates: the one whose raw text has all its quotes at their offsets. */
final class GoldMatch {

    private GoldMatch() {}

    /** The report's id by the folder's name; a folder without a report is left out. */
    static Map<String, String> reports(Dataset<Row> texts, List<GoldReport> gold) {
        Map<String, List<GoldReport.Quote>> quotes = new TreeMap<>();
        gold.stream()
                .filter(report -> !report.quotes().isEmpty())
                .forEach(report -> quotes.put(report.name(), List.copyOf(report.quotes())));
        List<Tuple2<String, String>> found = texts.select("report_id", "text")
                .flatMap(
                        (FlatMapFunction<Row, Tuple2<String, String>>) row -> names(row.getString(1), quotes).stream()
                                .map(name -> new Tuple2<>(name, row.getString(0)))
                                .iterator(),
                        Encoders.tuple(Encoders.STRING(), Encoders.STRING()))
                .collectAsList();
        Map<String, String> reports = new TreeMap<>();
        found.forEach(
                pair -> reports.merge(pair._1(), pair._2(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        return reports;
    }

    private static List<String> names(String text, Map<String, List<GoldReport.Quote>> quotes) {
        int[] points = text.codePoints().toArray();
        List<String> names = new ArrayList<>();
        quotes.forEach((name, all) -> {
            if (all.stream().allMatch(quote -> standsIn(points, quote))) {
                names.add(name);
            }
        });
        return names;
    }

    private static boolean standsIn(int[] points, GoldReport.Quote quote) {
        int[] words = quote.text().codePoints().toArray();
        int end = quote.offset() + words.length;
        return end <= points.length && java.util.Arrays.equals(points, quote.offset(), end, words, 0, words.length);
    }
}
