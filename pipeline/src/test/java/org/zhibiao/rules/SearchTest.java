package org.zhibiao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.corpus.AnnotatedReports;

/** That searches find what Java's own matching finds, and nothing else. */
final class SearchTest {
    private static final String TEXT = "一、2021年,全市共办理行政复议案件12件,其中受理3件(比上年减少5%);\n二、无行政诉讼、行政赔偿案件。\n𠮷林省1月至3月 a1 b2\r\n末";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "案件",
                "行政(?!诉讼)",
                "(?<=受)理|(?<!受)理",
                "(?<![^一、])2021年",
                "(?!(?<=第)项)件",
                "(?=\\d{4})\\d+年",
                "^一、|^二、",
                "(?m)^[一二]、",
                "(?m)[。;]$",
                "末$",
                "末\\z",
                "[^,。;、]+件",
                "\\d+(?:[件%]|年)?",
                "\\bb\\d",
                "\\B2",
                "𠮷",
                "[𠮷市]",
                "[^𠮷]林",
                ".省",
                "(?:行政(复议|诉讼))案件|(?<one>受理)\\d",
                "(\\d)\\1",
                "(?i)A1",
                "行政(?=复议)|复议(?=案件)",
                "x*",
                "(?=件)",
                "年?",
                "\\Q12\\E件",
                "[\\[\\]()]比",
                "\\s"
            })
    void oneSearchFindsWhatJavaFinds(String pattern) {
        assertThat(spans(Search.of(pattern), TEXT)).isEqualTo(spans(Pattern.compile(pattern), TEXT));
        assertThat(Search.of(pattern).in(TEXT))
                .isEqualTo(Pattern.compile(pattern).matcher(TEXT).find());
    }

    @Test
    void everyExpressionOfTheRuleFilesFindsTheSameInWholeReports() throws IOException {
        List<Pattern> patterns = expressions();
        List<String> texts = new ArrayList<>();
        for (AnnotatedReports.Annotated seed : AnnotatedReports.seeds().subList(1, 3)) {
            texts.add(Files.readString(seed.text()));
        }
        assertThat(patterns).hasSizeGreaterThan(500);
        List<Pattern> filled =
                patterns.stream().filter(p -> !p.matcher("").find()).toList();
        List<Pattern> together = filled.stream()
                .filter(p -> !new FirstCharacters(p).mayBeEmpty())
                .toList();
        for (String text : texts) {
            for (Pattern pattern : patterns) {
                assertThat(spans(Search.of(pattern), text))
                        .as(pattern.pattern())
                        .isEqualTo(spans(pattern, text));
            }
            assertThat(together(together, text)).isEqualTo(apart(together, text));
        }
    }

    @Test
    void aStretchIsSearchedAsIfNothingStoodAroundIt() {
        Search.Finder finder = Search.of("^(?<what>案)|(?<=复)议").over("甲复议案,案", 2, 4);
        assertThat(finder.find()).isFalse();

        finder = Search.of("^(?<what>议)案|(?<none>甲)").over("甲复议案,案", 2, 4);
        assertThat(finder.find()).isTrue();
        assertThat(List.of(
                        finder.start(), finder.end(), finder.start("what"), finder.end("what"), finder.start("none")))
                .containsExactly(2, 4, 2, 3, -1);
    }

    @Test
    void aSearchFromAPlaceOnSeesWhatStandsBeforeIt() {
        Search.Finder finder = Search.of("(?<=复)议案|议(?=,)").from("复议案,议,", 1);
        assertThat(finder.find()).isTrue();
        assertThat(finder.start()).isEqualTo(1);
        assertThat(finder.find()).isTrue();
        assertThat(finder.group()).isEqualTo("议");
        assertThat(finder.find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"案件", "\\d+", "x*", "(?<=受)理|^一", "末$", "诉讼|赔偿", "没有"})
    void replacingGivesWhatJavaGives(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        assertThat(Search.of(pattern).replace(TEXT, " "))
                .isEqualTo(compiled.matcher(TEXT).replaceAll(" "));
        assertThat(Search.of(pattern).replace(TEXT, m -> "<" + m.group() + ">"))
                .isEqualTo(compiled.matcher(TEXT).replaceAll("<$0>"));
    }

    @Test
    void wordsThatReplaceAMatchAreTakenAsTheyAre() {
        assertThat(Search.of("件").replace("3件", "$0\\")).isEqualTo("3$0\\");
    }

    @Test
    void aPatternOfWhichNoMoreAreWantedIsNotLookedForFurtherOn() {
        List<Match> shown = new ArrayList<>();
        new Searches(List.of(Pattern.compile("件"), Pattern.compile("\\d"))).eachWanted("1件2件3件", (o, begin, end) -> {
            shown.add(new Match(o, begin, end));
            return o == 1;
        });
        assertThat(shown)
                .containsExactly(new Match(1, 0, 1), new Match(0, 1, 2), new Match(1, 2, 3), new Match(1, 4, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u0000a\u0000", "𠮷林\uD842省", "案", "件案", "\n案件", "\uDFB7案件"})
    void manySearchesFindAtEveryPairOfCharactersWhatJavaFinds(String text) {
        List<Pattern> patterns = Stream.of(
                        "案件?", "(?m)^案", "^案", "\\x00\\x00", "\\x00a", "[^案]件", "𠮷林", "[^a]省", "件案|案$", "(?s).案")
                .map(Pattern::compile)
                .toList();
        for (int i = 0; i < 2; i++) {
            assertThat(together(patterns, text)).isEqualTo(apart(patterns, text));
        }
    }

    @Test
    void aPatternThatMayMatchNothingIsNotLookedForAmongMany() {
        assertThatThrownBy(() -> new Searches(List.of(Pattern.compile("案件"), Pattern.compile("年?"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("年?");
    }

    private static List<String> spans(Search search, String text) {
        List<String> found = new ArrayList<>();
        Search.Finder finder = search.over(text);
        while (finder.find()) {
            found.add(finder.start() + "-" + finder.end());
        }
        return found;
    }

    private static List<String> spans(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(r -> r.start() + "-" + r.end())
                .toList();
    }

    private record Match(int ordinal, int begin, int end) {}

    private static List<Match> together(List<Pattern> patterns, String text) {
        List<Match> matches = new ArrayList<>();
        new Searches(patterns).each(text, (ordinal, begin, end) -> matches.add(new Match(ordinal, begin, end)));
        return matches;
    }

    private static List<Match> apart(List<Pattern> patterns, String text) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            Matcher m = patterns.get(i).matcher(text);
            while (m.find()) {
                matches.add(new Match(i, m.start(), m.end()));
            }
        }
        matches.sort(Comparator.comparingInt(Match::begin).thenComparingInt(Match::ordinal));
        return matches;
    }

    private static List<Pattern> expressions() throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("../data"))) {
            for (Path file : files.filter(p -> p.toString().endsWith(".json"))
                    .filter(p -> !p.toString().contains("warehouse"))
                    .sorted()
                    .toList()) {
                collect(new ObjectMapper().readTree(file.toFile()), patterns);
            }
        }
        return patterns;
    }

    private static void collect(JsonNode node, List<Pattern> into) {
        if (node.isTextual() && node.asText().matches("(?s).*[|?\\[(\\\\].*")) {
            try {
                into.add(Pattern.compile(node.asText()));
            } catch (PatternSyntaxException notOne) {
                assertThat(notOne).isNotNull();
            }
        }
        node.forEach(child -> collect(child, into));
    }
}
