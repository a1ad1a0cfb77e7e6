package org.zhibiao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.zhibiao.report.Reading;
import org.zhibiao.report.Report;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.table.SectionRow;
import org.zhibiao.table.SentenceRow;
import org.zhibiao.table.Token;

/** What holds of every reading: its rows lead to their words, are told apart by their ids, and are no more than the text has. */
final class Sound {
    /** Characters that one sign may stand for: ㈠ is (一). */
    private static final int LONGEST_FORM = 4;

    private final Report report;
    private final int[] text;
    private final String what;
    private final Set<String> ids = new HashSet<>();

    private Sound(Report report, String what) {
        this.report = report;
        this.text = report.text().codePoints().toArray();
        this.what = what;
    }

    static void assertSound(Reading reading, String what) {
        assertThat(reading).as(what).isNotNull();
        if (reading instanceof Reading.Rejected rejected) {
            assertThat(rejected.reason()).as(what).isNotNull();
            assertThat(rejected.message()).as(what).isNotBlank();
        } else {
            new Sound(((Reading.Accepted) reading).report(), what).assertRows();
        }
    }

    private void assertRows() {
        assertThat(report.header().charCount()).as(what).isEqualTo(text.length);
        for (MetricRow m : report.metrics()) {
            row(m.metricId(), m.charBegin(), m.charEnd(), m.quote());
            assertThat(m.value().precision() - m.value().scale()).as(what).isLessThanOrEqualTo(32);
        }
        for (CommitmentRow c : report.commitments()) {
            row(c.commitmentId(), c.charBegin(), c.charEnd(), c.quote());
        }
        for (ProblemRow p : report.problems()) {
            row(p.problemId(), p.charBegin(), p.charEnd(), p.quote());
        }
        for (SectionRow s : report.sections()) {
            row(s.sectionId(), s.charBegin(), s.charEnd());
            assertThat(s.bodyEnd()).as(what).isBetween(s.charEnd(), text.length);
        }
        int last = 0;
        for (SentenceRow s : report.sentences()) {
            row(s.sentenceId(), s.charBegin(), s.charEnd());
            assertThat(s.charBegin()).as(what).isGreaterThanOrEqualTo(last - shared(last));
            last = s.charEnd();
            for (Token token : s.tokens()) {
                assertThat(token.charBegin()).as(what).isGreaterThanOrEqualTo(s.charBegin());
                assertThat(token.charEnd())
                        .as(what)
                        .isGreaterThan(token.charBegin())
                        .isLessThanOrEqualTo(s.charEnd());
            }
            assertThat(s.tokens().size()).as(what).isLessThanOrEqualTo(LONGEST_FORM * (s.charEnd() - s.charBegin()));
        }
        assertThat(report.metrics().size()).as(what).isLessThanOrEqualTo(text.length);
    }

    /** Where ㈠ stands for (一), one sentence may end within the sign and the next begin there: both have it. */
    private int shared(int end) {
        if (end == 0) {
            return 0;
        }
        String sign = Character.toString(text[end - 1]);
        return Normalizer.normalize(sign, Normalizer.Form.NFKC).length() > sign.length() ? 1 : 0;
    }

    private void row(String id, int begin, int end, String quote) {
        row(id, begin, end);
        assertThat(new String(text, begin, end - begin)).as(what).isEqualTo(quote);
    }

    private void row(String id, int begin, int end) {
        assertThat(ids.add(id)).as(what + ": " + id + " is told once").isTrue();
        assertThat(begin).as(what).isGreaterThanOrEqualTo(0).isLessThan(end);
        assertThat(end).as(what).isLessThanOrEqualTo(text.length);
    }
}
