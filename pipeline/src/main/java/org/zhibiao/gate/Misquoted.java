package org.zhibiao.gate;

import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import scala.collection.Seq;

/**
 * Which quotes of a text are not its span; a quote is a row with {@code begin}, {@code end} and {@code quote}. The text is
 * taken apart once for all of them: Spark's own functions would copy or walk through it again for each.
 */
final class Misquoted implements UDF2<String, Seq<Row>, int[]> {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] call(String text, Seq<Row> quotes) {
        int[] points = text == null ? new int[0] : text.codePoints().toArray();
        return IntStream.range(0, quotes.size())
                .filter(i -> text == null || !holds(points, quotes.apply(i)))
                .toArray();
    }

    private static boolean holds(int[] points, Row row) {
        Integer begin = row.getAs("begin");
        Integer end = row.getAs("end");
        if (begin == null || end == null || begin < 0 || begin > end || end > points.length) {
            return false;
        }
        String quote = row.getAs("quote");
        return quote.equals(new String(points, begin, end - begin));
    }
}
