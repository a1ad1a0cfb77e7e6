package org.zhibiao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.Coded;
import org.zhibiao.table.Comparator;

final class WordsTest {

    @Test
    void everyCodeThatATableHoldsHasAChineseWord() {
        List<Coded> without = Tables.all().stream()
                .flatMap(table -> Stream.of(table.record().getRecordComponents()))
                .map(component -> component.getType())
                .filter(type -> type.isEnum() && type != Comparator.class && Coded.class.isAssignableFrom(type))
                .distinct()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Coded.class::cast)
                .filter(code -> !Words.knows(code.getClass().getSimpleName(), code.code()))
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyCheckHasAChineseName() throws IOException {
        try (Stream<Path> checks = Files.list(Path.of("src/main/resources/org/zhibiao/aggregate/audits"))) {
            assertThat(checks.map(file -> file.getFileName().toString().replace(".sql", ""))
                            .filter(check -> !Words.knows("check", check)))
                    .isEmpty();
        }
    }

    @Test
    void aCodeOfANewerTableIsShownAsItIs() {
        assertThat(Words.of("check", "brand_new")).isEqualTo("brand_new");
    }
}
