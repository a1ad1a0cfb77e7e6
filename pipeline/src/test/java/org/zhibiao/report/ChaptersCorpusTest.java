package org.zhibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.CorpusFiles;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.text.RawDocument;

/** The rows that short reports give for what they promise and admit; what a row of the corpus does not name is not asked. */
final class ChaptersCorpusTest {
    record Case(
            String topic, String report, List<Map<String, String>> commitments, List<Map<String, String>> problems) {}

    static Stream<Case> cases() {
        return CorpusFiles.cases("chapters.json", Case[].class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachReportGivesTheRowsThatAReaderTakesFromIt(Case c) {
        byte[] page = c.report.getBytes(StandardCharsets.UTF_8);
        Reading reading = ReportReader.standard().read(RawDocument.ofFile("report.txt", page));
        Report report = ((Reading.Accepted) reading).report();
        assertThat(asked(
                        report.commitments().stream()
                                .map(ChaptersCorpusTest::told)
                                .toList(),
                        c.commitments))
                .as(c.topic)
                .isEqualTo(c.commitments);
        assertThat(asked(report.problems().stream().map(p -> told(report, p)).toList(), c.problems))
                .as(c.topic)
                .isEqualTo(c.problems);
    }

    /** Of each row the fields that the row of the corpus at its place names. */
    private static List<Map<String, String>> asked(List<Map<String, String>> rows, List<Map<String, String>> corpus) {
        List<Map<String, String>> asked = new ArrayList<>(rows);
        for (int i = 0; i < Math.min(rows.size(), corpus.size()); i++) {
            Map<String, String> row = new LinkedHashMap<>(rows.get(i));
            row.keySet().retainAll(corpus.get(i).keySet());
            asked.set(i, row);
        }
        return asked;
    }

    private static Map<String, String> told(CommitmentRow row) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("quote", row.quote());
        told.put("action", row.action());
        told.put("object", row.object());
        told.put("target_year", Integer.toString(row.targetYear()));
        told.put("deadline", Objects.toString(row.deadline(), null));
        told.put("continuity", row.continuity().code());
        told.put("topic", row.topic());
        told.put("target", target(row));
        return told;
    }

    private static String target(CommitmentRow row) {
        if (row.targetValue() == null) {
            return null;
        }
        String high = row.targetValueHigh() == null ? "" : "-" + plain(row.targetValueHigh());
        return row.targetComparator().code() + plain(row.targetValue()) + high + row.targetUnit();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static Map<String, String> told(Report report, ProblemRow row) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("quote", row.quote());
        told.put("cause", row.cause());
        told.put("topic", row.topic());
        told.put(
                "answers",
                String.join(
                        "|",
                        report.commitments().stream()
                                .filter(c -> row.commitmentIds().contains(c.commitmentId()))
                                .map(CommitmentRow::quote)
                                .toList()));
        return told;
    }
}
