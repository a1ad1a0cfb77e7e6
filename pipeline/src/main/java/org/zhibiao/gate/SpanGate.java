package org.zhibiao.gate;

import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.zhibiao.schema.TableSchema;

/**
 * Every span lies inside its report's raw text, and every quote is that span of it. Spark counts the characters of a string
 * as code points, as our offsets do.
 */
record SpanGate(List<TableSchema> tables, Map<String, Dataset<Row>> staged) implements Gate {

    @Override
    public List<GateResult> check() {
        List<Dataset<Row>> spans = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        for (TableSchema table : tables) {
            if (table.has("char_begin")) {
                Column quote = table.has("quote") ? col("quote") : lit(null).cast("string");
                spans.add(spans(table, table.name(), col("char_begin"), col("char_end"), quote));
                subjects.add(table.name());
            }
            if (table.has("evidence_char_begin")) {
                String subject = table.name() + ".evidence";
                spans.add(evidence(table, subject));
                subjects.add(subject);
            }
            if (table.has("body_end")) {
                String subject = table.name() + ".body_end";
                spans.add(spans(
                        table,
                        subject,
                        col("char_end"),
                        col("body_end"),
                        lit(null).cast("string")));
                subjects.add(subject);
            }
            if (table.has("tokens")) {
                String subject = table.name() + ".tokens";
                Column begin = array_min(col("tokens.char_begin"));
                Column end = array_max(col("tokens.char_end"));
                spans.add(spans(table, subject, begin, end, lit(null).cast("string"))
                        .where("begin is not null"));
                subjects.add(subject);
            }
        }
        return Violations.tally(
                "quote_at_offsets",
                subjects,
                atFault(spans.stream().reduce(Dataset::union).orElseThrow()));
    }

    /** Evidence is a span of the report in which it was looked for. */
    private Dataset<Row> evidence(TableSchema table, String subject) {
        return staged.get(table.name())
                .where("evidence is not null or evidence_char_begin is not null or evidence_char_end is not null")
                .select(
                        Violations.subject(subject),
                        Violations.example(table.key()),
                        col("followup_report_id").as("report_id"),
                        col("evidence_char_begin").as("begin"),
                        col("evidence_char_end").as("end"),
                        coalesce(col("evidence"), lit("")).as("quote"));
    }

    private Dataset<Row> atFault(Dataset<Row> spans) {
        Dataset<Row> texts = staged.get("report_texts").select(col("report_id").as("text_of"), col("text"));
        Column holds = expr("""
                text is not null and 0 <= begin and begin <= end and end <= length(text)
                and (quote is null or quote = substring(text, begin + 1, end - begin))""");
        return spans.join(texts, col("report_id").equalTo(col("text_of")), "left")
                .where(holds.isNull().or(holds.equalTo(lit(false))))
                .select(Violations.SUBJECT, Violations.EXAMPLE);
    }

    private Dataset<Row> spans(TableSchema table, String subject, Column begin, Column end, Column quote) {
        return staged.get(table.name())
                .select(
                        Violations.subject(subject),
                        Violations.example(table.key()),
                        col("report_id"),
                        begin.as("begin"),
                        end.as("end"),
                        quote.as("quote"));
    }
}
