package org.zhibiao.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.CorpusFiles;
import org.zhibiao.corpus.KnownFault;
import org.zhibiao.structure.OutlineReader;
import org.zhibiao.table.Continuity;

/** What each promise of the corpus says shall be done, by when, and whether it is new. */
final class UndertakingsCorpusTest {
    private static final int REPORT_YEAR = 2022;

    record Case(
            String sentence,
            String action,
            String object,
            String deadline,
            int targetYear,
            String continuity,
            String knownFault) {}

    static Stream<Case> cases() {
        return CorpusFiles.cases("undertakings.json", Case[].class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachPromiseSaysWhatShallBeDoneAndByWhen(Case c) {
        String text = "三、下一步工作打算\n" + c.sentence + "。";
        Commitment read = CommitmentReader.standard()
                .read(text, OutlineReader.standard().read(text), REPORT_YEAR)
                .get(0);
        KnownFault.check(c.knownFault, () -> {
            assertThat(read.action()).isEqualTo(Optional.ofNullable(c.action));
            assertThat(read.object()).isEqualTo(Optional.ofNullable(c.object));
            assertThat(read.deadline())
                    .isEqualTo(Optional.ofNullable(c.deadline).map(LocalDate::parse));
            assertThat(read.targetYear()).isEqualTo(c.targetYear);
            assertThat(read.continuity()).isEqualTo(c.continuity.equals("new") ? Continuity.NEW : Continuity.CONTINUED);
        });
    }
}
