package org.zhibiao.gate;

import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.zhibiao.schema.TableSchema;

/**
 * Every span lies inside its report's raw text, and every quote is that span of it. Spark counts the characters of a string
 * as code points, as our offsets do.
 */
record SpanGate(List<TableSchema> tables, Map<String, Dataset<Row>> staged, Map<String, Dataset<Row>> anew)
        implements Gate {

    @Override
    public List<GateResult> check() {
        List<Dataset<Row>> bounds = new ArrayList<>();
        List<Dataset<Row>> quotes = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        for (TableSchema table : tables) {
            if (table.has("char_begin")) {
                Dataset<Row> spans = spans(table, table.name(), col("char_begin"), col("char_end"));
                if (table.has("quote")) {
                    quotes.add(spans);
                } else {
                    bounds.add(spans);
                }
                subjects.add(table.name());
            }
            if (table.has("evidence_char_begin")) {
                String subject = table.name() + ".evidence";
                quotes.add(evidence(table, subject));
                subjects.add(subject);
            }
            if (table.has("body_end")) {
                String subject = table.name() + ".body_end";
                bounds.add(spans(table, subject, col("char_end"), col("body_end")));
                subjects.add(subject);
            }
            if (table.has("tokens")) {
                String subject = table.name() + ".tokens";
                Column begin = array_min(col("tokens.char_begin"));
                Column end = array_max(col("tokens.char_end"));
                bounds.add(spans(table, subject, begin, end).where("begin is not null"));
                subjects.add(subject);
            }
        }
        Dataset<Row> atFault = misquoted(quotes.stream().reduce(Dataset::union).orElseThrow());
        Dataset<Row> unquoted = bounds.stream().reduce(Dataset::union).orElseThrow();
        Dataset<Row> suspects = suspects(unquoted);
        return Violations.tally(
                "quote_at_offsets",
                subjects,
                suspects.isEmpty() ? atFault : atFault.union(outside(unquoted, suspects)));
    }

    /** Evidence is a span of the report in which it was looked for. */
    private Dataset<Row> evidence(TableSchema table, String subject) {
        return anew.get(table.name())
                .where("evidence is not null or evidence_char_begin is not null or evidence_char_end is not null")
                .select(
                        Violations.subject(subject),
                        Violations.example(table.key()),
                        col("followup_report_id").as("report_id"),
                        col("evidence_char_begin").as("begin"),
                        col("evidence_char_end").as("end"),
                        coalesce(col("evidence"), lit("")).as("quote"));
    }

    /**
     * The reports of which some bound is none of the text. The least and the last of a report's bounds tell, so that spans
     * are looked at one by one only where there is a fault.
     */
    private Dataset<Row> suspects(Dataset<Row> spans) {
        Dataset<Row> lengths =
                anew.get("report_texts").selectExpr("report_id as text_of", "length(text) as text_length");
        return spans.groupBy("report_id")
                .agg(expr("""
                        bool_and(coalesce(0 <= begin and begin <= end, false)) as forward"""), expr("max(end) as last"))
                .join(lengths, col("report_id").equalTo(col("text_of")), "left")
                .where("text_length is null or not forward or last > text_length")
                .selectExpr("report_id as suspect", "text_length");
    }

    private static Dataset<Row> outside(Dataset<Row> spans, Dataset<Row> suspects) {
        Column holds = expr("text_length is not null and 0 <= begin and begin <= end and end <= text_length");
        return violations(spans.join(suspects, col("report_id").equalTo(col("suspect"))), holds);
    }

    /**
     * Spans that are not what is quoted. The quotes of a report come together before its text does, so that a long text is
     * handed on once and not with each of its quotes.
     */
    private Dataset<Row> misquoted(Dataset<Row> spans) {
        Dataset<Row> quotes = spans.groupBy("report_id")
                .agg(collect_list(struct(
                                col(Violations.SUBJECT),
                                col(Violations.EXAMPLE),
                                col("begin"),
                                col("end"),
                                col("quote")))
                        .as("quotes"));
        Dataset<Row> texts = quoted().select(col("report_id").as("text_of"), col("text"));
        Column wrong = udf(new Misquoted(), DataTypes.createArrayType(DataTypes.IntegerType, false))
                .apply(col("text"), col("quotes"));
        return quotes.join(texts, col("report_id").equalTo(col("text_of")), "left")
                .select(col("quotes"), explode(wrong).as("wrong"))
                .selectExpr("quotes[wrong] as quote")
                .select("quote." + Violations.SUBJECT, "quote." + Violations.EXAMPLE);
    }

    /** The texts of all that was written anew, and of the years in which promises were followed up. */
    private Dataset<Row> quoted() {
        Dataset<Row> years = anew.get("report_texts")
                .select("report_year")
                .union(anew.get("commitment_followup").select("followup_year"))
                .distinct();
        Object[] found = years.collectAsList().stream()
                .map(row -> (Object) row.getInt(0))
                .toArray();
        return staged.get("report_texts").where(col("report_year").isin(found));
    }

    private static Dataset<Row> violations(Dataset<Row> spans, Column holds) {
        return spans.where(holds.isNull().or(holds.equalTo(lit(false)))).select(Violations.SUBJECT, Violations.EXAMPLE);
    }

    private Dataset<Row> spans(TableSchema table, String subject, Column begin, Column end) {
        Column quote =
                table.has("quote") ? coalesce(col("quote"), lit("")) : lit(null).cast("string");
        return anew.get(table.name())
                .select(
                        Violations.subject(subject),
                        Violations.example(table.key()),
                        col("report_id"),
                        begin.as("begin"),
                        end.as("end"),
                        quote.as("quote"));
    }
}
