package org.zhibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesVersionTest {
    private static final Path DATA = Path.of("..", "data");

    @Test
    void everyRuleFileIsPartOfTheRulesVersion() throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            List<String> rules = files.filter(Files::isRegularFile)
                    .map(f -> DATA.relativize(f).toString())
                    .filter(f -> !f.startsWith("warehouse") && !f.startsWith("sample"))
                    .toList();

            assertThat(RulesVersion.files()).containsExactlyInAnyOrderElementsOf(rules);
        }
    }
}
