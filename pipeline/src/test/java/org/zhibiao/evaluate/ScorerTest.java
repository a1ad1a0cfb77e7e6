package org.zhibiao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.zhibiao.fault.CallFault;

/** That the scores are those of the reference script; the resources' README says how its output was made. */
final class ScorerTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/zhibiao/evaluate");
    private static final Path GOLD = Path.of("../seeds/gold");

    @Test
    void perturbedPredictionsScoreAsTheReferenceScriptScoresThem() throws IOException {
        assertThat(score(0)).isEqualTo(expected("expected.txt"));
    }

    @Test
    void theFirstFaultsOfEachReportAreListedOnRequest() throws IOException {
        assertThat(score(3)).isEqualTo(expected("expected-with-errors.txt"));
    }

    @Test
    void halvesRoundToEvenOnTheBinaryValue() {
        assertThat(Tally.rounded(0.0625)).isEqualTo("0.062");
        assertThat(Tally.rounded(0.9995)).isEqualTo("1.000");
    }

    @Test
    void aBrokenLineIsNamedWithItsFolderAndNumber() {
        assertThatThrownBy(() -> GoldReader.read("000", Map.of("facts.jsonl", "{}\n{\"id\": ")))
                .hasMessageStartingWith("000/facts.jsonl, line 2 is not JSON");
    }

    @Test
    void aFolderWithoutAnnotationsIsACallersFault() {
        assertThatThrownBy(() -> GoldFolders.read(hadoop(RESOURCES.resolve("predictions")), new Configuration()))
                .isInstanceOf(CallFault.class)
                .hasMessageContaining("holds no folder with a facts.jsonl");
    }

    private static String score(int errorsShown) throws IOException {
        List<GoldReport> gold = GoldFolders.read(hadoop(GOLD), new Configuration());
        return Scorer.score(gold, PredictionFiles.read(RESOURCES.resolve("predictions")), errorsShown);
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path(path.toUri());
    }

    private static String expected(String file) throws IOException {
        return Files.readString(RESOURCES.resolve(file)).strip();
    }
}
