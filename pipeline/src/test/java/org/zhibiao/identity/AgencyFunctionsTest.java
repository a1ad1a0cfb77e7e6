package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

class AgencyFunctionsTest {
    private static final AgencyFunctions FUNCTIONS = AgencyFunctions.load();
    private static final Regions REGIONS = Regions.load();
    private static final MentionScanner SCANNER = new MentionScanner(REGIONS, FUNCTIONS);
    private static final TitleBody NAMES = new TitleBody(REGIONS, FUNCTIONS, SCANNER);

    static Stream<AgencyFunction> functions() {
        return FUNCTIONS.functions().stream();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyExampleOfAFunctionIsABodyOfThatFunction(AgencyFunction function) {
        assertThat(function.examples())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(NAMES.in(name).map(m -> m.body().functionCode()))
                        .contains(function.functionCode()));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void noCounterExampleOfAFunctionIsABodyOfIt(AgencyFunction function) {
        assertThat(function.counterExamples())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(SCANNER.in(words))
                        .noneMatch(m -> m.body().functionCode().equals(function.functionCode())));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void codesAreLowerCaseEnglishWords(AgencyFunction function) {
        assertThat(function.functionCode()).matches("[a-z]+(_[a-z]+)*");
    }

    @Test
    void aHeadOfABureauIsNotTheBureau() {
        assertThat(SCANNER.in("市教育局长到会")).isEmpty();
        assertThat(SCANNER.in("湖南省教育厅长沙")).hasSize(1);
    }

    @Test
    void aShortFormOfAnUnknownBodyRefusesToLoadByName() {
        AgencyFunction broken = new AgencyFunction(
                "education",
                "教育",
                "",
                List.of("教育局"),
                List.of(),
                List.of(new AgencyFunction.ShortForm("教委", "教育委员会")),
                List.of(),
                List.of());
        assertThatThrownBy(() -> AgencyFunctions.of(List.of(broken)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("agencies/functions.json")
                .hasMessageContaining("教委");
    }

    @Test
    void anUnknownKeyRefusesToLoad() {
        assertThatThrownBy(() -> RuleFiles.parse(
                        AgencyFunctions.FILE, "{\"functions\": [], \"extra\": 1}", AgencyFunctions.FileShape.class))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("extra");
    }
}
