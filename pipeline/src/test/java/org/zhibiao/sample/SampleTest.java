package org.zhibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhibiao.table.MetricKind;

final class SampleTest {

    @Test
    void theSameSeedGivesTheSameReports() {
        List<SampleDocument> first = Sample.of(1, 12, 2019, 4).documents().toList();
        assertThat(Sample.of(1, 12, 2019, 4).documents()).isEqualTo(first);
        assertThat(first).hasSizeGreaterThan(40);
    }

    @Test
    void anotherSeedGivesOtherBodiesAndWords() {
        Sample one = Sample.of(1, 12, 2019, 2);
        Sample other = Sample.of(2, 12, 2019, 2);
        assertThat(one.agencies()).doesNotContainAnyElementsOf(other.agencies());
        Set<String> sentences = sentences(one);
        sentences.retainAll(sentences(other));
        assertThat(sentences).hasSizeLessThan(sentences(one).size() / 3);
    }

    private static Set<String> sentences(Sample sample) {
        return sample.reports()
                .flatMap(r -> List.of(r.text().split("[。\n]")).stream())
                .filter(s -> s.length() > 20)
                .collect(Collectors.toSet());
    }

    @Test
    void everyFactLeadsToItsWords() {
        Sample.of(4, 12, 2019, 4)
                .reports()
                .forEach(r -> r.facts().forEach(f -> {
                    String quote =
                            r.text().substring(f.begin(), f.end()).replaceAll("\\s|[—-] \\d+ [—-]|第\\d+页 共40页", "");
                    assertThat(quote.endsWith(f.unit())
                                    || f.kind() != MetricKind.LEVEL
                                    || f.unit().isEmpty())
                            .as(quote)
                            .isTrue();
                }));
    }

    @Test
    void textsAreAsLongAsAsked() {
        Sample sample = Sample.of(5, 9, 2020, 3);
        assertThat(bytes(sample.withBytes(2500))).isBetween(2000, 3600);
        assertThat(bytes(sample)).isBetween(4000, 6000);
        assertThat(bytes(sample.withBytes(15_000))).isBetween(13_000, 17_000);
    }

    private static int bytes(Sample sample) {
        return (int)
                sample.documents().mapToInt(d -> d.bytes().length).average().orElseThrow();
    }

    @Test
    void bodiesHavePeersOfTheirLevelAndField() {
        List<SampleAgency> agencies = Sample.of(6, 60, 2020, 1).agencies();
        assertThat(agencies.stream().collect(Collectors.groupingBy(SampleAgency::kind, Collectors.counting())))
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThanOrEqualTo(3));
        assertThat(agencies).extracting(SampleAgency::name).doesNotHaveDuplicates();
    }
}
