package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.report.Report;
import org.zhibiao.text.StatedMetadata;

/** Invented openings of reports whose body has to be pieced together; the opposite of what stands around it is often true. */
class AgencyCorpusTest {

    record Line(
            String title,
            String file,
            List<String> chrome,
            String body,
            String agency,
            String level,
            String regionCode) {

        @Override
        public String toString() {
            return title + " " + agency;
        }
    }

    static Stream<Line> lines() throws IOException {
        JsonMapper json = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        try (InputStream in = AgencyCorpusTest.class.getResourceAsStream("/corpus/agencies.json")) {
            return Arrays.stream(json.readValue(in, Line[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyReportOfTheCorpusIsGivenItsBody(Line line) {
        IdentityClues clues = new IdentityClues(
                line.file, Optional.of(line.title), line.chrome, List.of(), line.body, StatedMetadata.NONE);
        Optional<AgencyFinding> found = AgencyFinder.standard().find(clues);
        String as = found.map(AgencyFinding::evidence).orElse("nobody");
        Report.Agency agency = found.map(AgencyFinding::agency).orElse(null);
        assertThat(agency).as(as).isNotNull();
        String id = AgencyNaming.id(line.agency);
        assertThat(agency.agencyId()).as(agency.name() + ": " + as).isEqualTo(id);
        assertThat(agency.level() == null ? null : agency.level().code()).as(as).isEqualTo(line.level);
        assertThat(agency.regionCode()).as(as).isEqualTo(line.regionCode);
    }
}
