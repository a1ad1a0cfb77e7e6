package org.zhibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.commitment.CommitmentReader;
import org.zhibiao.corpus.CorpusFiles;
import org.zhibiao.corpus.KnownFault;
import org.zhibiao.problem.ProblemReader;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.OutlineReader;

/** What the chapters of the corpus admit and promise, in their own words. */
final class PromisesCorpusTest {
    private static final int REPORT_YEAR = 2022;

    record Case(String topic, String text, List<String> commitments, List<String> problems, String knownFault) {}

    static Stream<Case> cases() {
        return CorpusFiles.cases("promises.json", Case[].class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachChapterAdmitsAndPromisesWhatAReaderTakesFromIt(Case c) {
        Outline outline = OutlineReader.standard().read(c.text);
        List<String> commitments = CommitmentReader.standard().read(c.text, outline, REPORT_YEAR).stream()
                .map(p -> c.text.substring(p.begin(), p.end()))
                .toList();
        List<String> problems = ProblemReader.standard().read(c.text, outline).stream()
                .map(p -> c.text.substring(p.begin(), p.end()))
                .toList();
        KnownFault.check(c.knownFault, () -> {
            assertThat(commitments).as(c.topic).isEqualTo(c.commitments);
            assertThat(problems).as(c.topic).isEqualTo(c.problems);
        });
    }
}
