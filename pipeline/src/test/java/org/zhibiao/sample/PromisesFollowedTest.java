package org.zhibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibiao.followup.FollowUps;
import org.zhibiao.report.Reading;
import org.zhibiao.report.Report;
import org.zhibiao.report.ReportReader;
import org.zhibiao.table.CommitmentFollowupRow;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.FollowupStatus;
import org.zhibiao.text.RawDocument;

/** That later reports are found to say of promises what they were made to say; their words are near, so this is no measure. */
final class PromisesFollowedTest {
    private static final Sample SAMPLE = Sample.of(41, 30, 2018, 4).withNoise(Noise.PAGE);

    private record Said(
            String file,
            int promiseEnd,
            int year,
            FollowupStatus status,
            Optional<Boolean> targetMet,
            Optional<String> told) {}

    @Test
    void promisesAreAnsweredByWhatWasWrittenOfThemAndByNothingElse() {
        List<Said> expected = new ArrayList<>();
        List<Said> found = new ArrayList<>();
        for (SampleAgency agency : SAMPLE.agencies()) {
            List<SampleReport> reports = SAMPLE.reports(agency).toList();
            Map<SampleReport, Report> read =
                    reports.stream().collect(Collectors.toMap(Function.identity(), PromisesFollowedTest::read));
            for (SampleReport report : reports) {
                List<Said> said = expected(report);
                Map<Integer, Report> later = new HashMap<>();
                reports.forEach(other -> later.put(other.year(), read.get(other)));
                expected.addAll(said);
                said.stream()
                        .map(s -> found(s, read.get(report), later.get(s.year)))
                        .forEach(found::add);
            }
        }
        assertThat(found).containsExactlyElementsOf(expected);
    }

    private static List<Said> expected(SampleReport report) {
        return report.promises().stream()
                .flatMap(promise -> promise.followUps().stream()
                        .filter(f -> f.status() != FollowupStatus.NO_REPORT)
                        .map(f -> new Said(
                                report.fileName(),
                                promise.end(),
                                f.year(),
                                f.status(),
                                f.met(),
                                f.told().map(told -> told + "。"))))
                .toList();
    }

    /** The same in the tables; the evidence is compared where the truth gives the sentence. */
    private static Said found(Said expected, Report report, Report later) {
        String promise = report.commitments().stream()
                .filter(c -> c.charEnd() == expected.promiseEnd)
                .map(CommitmentRow::commitmentId)
                .findFirst()
                .orElse("");
        CommitmentFollowupRow row = FollowUps.judge(report, later).stream()
                .filter(f -> f.commitmentId().equals(promise))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no promise is read for " + expected));
        Optional<String> evidence = expected.told.flatMap(
                told -> Stream.of(row.evidence()).filter(Objects::nonNull).findFirst());
        return new Said(
                expected.file,
                expected.promiseEnd,
                expected.year,
                row.status(),
                Optional.ofNullable(row.targetMet()),
                evidence);
    }

    private static Report read(SampleReport report) {
        byte[] text = report.text().getBytes(StandardCharsets.UTF_8);
        return ((Reading.Accepted) ReportReader.standard().read(RawDocument.ofFile(report.fileName(), text))).report();
    }
}
