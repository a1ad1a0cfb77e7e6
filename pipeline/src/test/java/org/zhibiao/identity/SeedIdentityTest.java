package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.table.ReportType;

class SeedIdentityTest {

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everySeedIsGivenItsBodyYearDateAndTitle(String seed) throws IOException {
        IdentityClues clues = SeedClues.of(seed);
        JsonNode gold =
                new ObjectMapper().readTree(Files.readString(Path.of("..", "seeds", "gold", seed, "meta.json")));

        AgencyFinding agency = AgencyFinder.standard().find(clues).orElseThrow();
        YearFinding year =
                new YearFinder().find(clues, ReportType.LAW_BASED_GOVERNMENT).orElseThrow();
        Publication publication = new PublicationFinder().find(clues);

        assertThat(agency.agency().name())
                .as(agency.evidence())
                .isEqualTo(gold.get("agency").asText());
        assertThat(agency.agency().level().code()).isEqualTo(gold.get("level").asText());
        assertThat(agency.agency().regionName()).isEqualTo(gold.get("region").asText());
        assertThat(agency.agency().function().replace("政府", "government"))
                .isEqualTo(gold.get("function").asText());
        assertThat(year.year())
                .as(year.evidence())
                .isEqualTo(gold.get("report_year").asInt());
        assertThat(publication.date().map(Object::toString).orElse(null))
                .isEqualTo(gold.get("publish_date").textValue());
        assertThat(publication.title().orElse(null)).isEqualTo(gold.get("title").textValue());
        assertThat(new ReportTypeFinder().find(clues).type()).contains(ReportType.LAW_BASED_GOVERNMENT);
        assertThat(agency.confidence()).isGreaterThan(0.5);
        assertThat(year.confidence()).isGreaterThan(0.5);
    }
}
