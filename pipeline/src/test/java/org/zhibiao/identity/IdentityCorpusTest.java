package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.report.Report;
import org.zhibiao.table.ReportType;
import org.zhibiao.text.StatedMetadata;

class IdentityCorpusTest {
    private static final String ANY = "*";
    private static final String FILLER = "坚持把规矩作为工作的基础,严格履行职责,完善制度机制,规范办事流程,强化监督检查,提升服务质效。".repeat(12);

    record Expected(String agency, String level, String functionCode, String regionCode, String year, String type) {}

    record Line(
            String title,
            String file,
            List<String> chrome,
            List<String> headings,
            String body,
            String statedAgency,
            Integer statedYear,
            Expected expect) {

        IdentityClues clues() {
            String signature =
                    body.lines().count() > 1 && body.matches("(?s).*\\d日$") ? body.substring(body.indexOf('\n')) : "";
            String text =
                    signature.isEmpty() ? body + FILLER : body.substring(0, body.indexOf('\n')) + FILLER + signature;
            StatedMetadata stated = new StatedMetadata(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(statedAgency),
                    statedYear == null ? OptionalInt.empty() : OptionalInt.of(statedYear),
                    Optional.empty());
            return new IdentityClues(file, Optional.ofNullable(title), chrome, headings, text, stated);
        }

        @Override
        public String toString() {
            return title == null ? body.substring(0, Math.min(20, body.length())) : title;
        }
    }

    static Stream<Line> lines() throws IOException {
        JsonMapper json = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        try (InputStream in = IdentityCorpusTest.class.getResourceAsStream("/corpus/identity.json")) {
            return Arrays.stream(json.readValue(in, Line[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineOfTheCorpusIsGivenItsType(Line line) {
        TypeFinding found = new ReportTypeFinder().find(line.clues());
        String code = found.type()
                .map(ReportType::code)
                .orElseGet(() -> found.reason().orElseThrow().code());
        assertThat(code).as(found.evidence()).isEqualTo(line.expect.type);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineOfTheCorpusIsGivenItsBody(Line line) {
        if (ANY.equals(line.expect.agency)) {
            return;
        }
        Optional<AgencyFinding> found = AgencyFinder.standard().find(line.clues());
        Report.Agency agency = found.map(AgencyFinding::agency).orElse(null);
        String as = found.map(AgencyFinding::evidence).orElse("");
        assertThat(agency == null ? null : agency.name()).as(as).isEqualTo(line.expect.agency);
        if (agency != null) {
            assertThat(agency.level() == null ? null : agency.level().code()).isEqualTo(line.expect.level);
            assertThat(agency.functionCode()).isEqualTo(line.expect.functionCode);
            assertThat(agency.regionCode()).isEqualTo(line.expect.regionCode);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineOfTheCorpusIsGivenItsYear(Line line) {
        if (ANY.equals(line.expect.year)) {
            return;
        }
        ReportType type = line.expect.type.equals("government_work")
                ? ReportType.GOVERNMENT_WORK
                : ReportType.LAW_BASED_GOVERNMENT;
        Optional<YearFinding> found = new YearFinder().find(line.clues(), type);
        assertThat(found.map(f -> String.valueOf(f.year())))
                .as(found.map(YearFinding::evidence).orElse(""))
                .contains(line.expect.year);
    }
}
