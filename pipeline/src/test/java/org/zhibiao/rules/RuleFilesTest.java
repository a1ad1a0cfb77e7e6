package org.zhibiao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a broken rule file is refused with its name and its fault. */
final class RuleFilesTest {

    record Rule(String name, Size size, int depth) {}

    enum Size {
        SMALL,
        LARGE
    }

    @Test
    void aWellFormedFileIsRead() {
        assertThat(parse("[{\"name\": \"a\", \"size\": \"small\", \"depth\": 1}]"))
                .containsExactly(new Rule("a", Size.SMALL, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{\"name\": \"a\", \"size\": \"small\", \"depth\": 1, \"colour\": 2}] | colour",
                "[{\"name\": \"a\", \"size\": \"small\"}] | depth",
                "[{\"name\": \"a\", \"size\": \"huge\", \"depth\": 1}] | huge",
                "[{\"name\": \"a\", \"size\": \"small\", \"depth\": \"one\"}] | one",
                "[{\"name\": \"a\", \"size\": \"small\", \"depth\": 1} | line",
                "[] [] | line"
            })
    void aBrokenFileIsRefusedWithFileAndFault(String json, String fault) {
        assertThatThrownBy(() -> parse(json))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("Rule file data/x/rules.json: ")
                .hasMessageContaining(fault);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> RuleFiles.read("x/none.json", Rule[].class))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("data/x/none.json: not found");
    }

    @Test
    void aKeyThatStandsTwiceIsNamed() {
        List<String> keys = List.of("a", "b", "a");
        assertThatThrownBy(() -> RuleFiles.unique("x/rules.json", keys, key -> key))
                .isInstanceOf(RuleException.class)
                .hasMessage("Rule file data/x/rules.json: 'a' stands there twice");
    }

    private static Rule[] parse(String json) {
        return RuleFiles.parse("x/rules.json", json, Rule[].class);
    }
}
