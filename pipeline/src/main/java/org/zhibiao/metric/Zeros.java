package org.zhibiao.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.number.Quantity;
import org.zhibiao.number.Unit;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.Search;
import org.zhibiao.table.Comparator;

/** Zero said in words: 全年无行政复议、行政诉讼案件. The rules are data/number/zeros.json. */
final class Zeros {
    static final String RULE = "zero.words";
    static final String FILE = "number/zeros.json";
    private static final Zeros STANDARD = load();

    /**
     * The rule file.
     *
     * @param negations words that deny, as regular expressions
     * @param counted nouns of which there can be none, as regular expressions
     * @param examples sentences with the quotes of their zeros
     * @param counterExamples sentences without any
     */
    record Rules(List<String> negations, List<String> counted, List<Example> examples, List<String> counterExamples) {}

    /** A sentence with the words that say zero. */
    record Example(String text, List<String> quotes) {}

    private static final Pattern NEGATION = Pattern.compile("^(?:无|未(?:发生|出现|收到|产生|有)过?|没有(?:发生|收到)?|零)(?:因|被)?");

    private static final Pattern AFFIRMATION = Pattern.compile("(?:数量?|总数)?(?:均|都|也)?(?:为|是)零$");

    private final Search statement;
    private final Pattern affirmed;
    private final Pattern noun;

    private Zeros(Rules rules) {
        String nouns = String.join("|", rules.counted);
        this.noun = Pattern.compile("(?:" + nouns + ")(?:案件|事件|事故|情况|行为)?");
        this.affirmed = Pattern.compile(noun.pattern() + "(?:数量?|总数)?(?:均|都|也)?(?:为|是)零");
        this.statement = Search.of("(?:" + String.join("|", rules.negations) + ")(?:发生|出现|被|因|一[起件例])?(?<list>"
                + noun.pattern() + "(?:[、和及与或]" + noun.pattern() + ")*+)");
    }

    private static Zeros load() {
        Rules rules = RuleFiles.read(FILE, Rules.class);
        Zeros zeros = new Zeros(rules);
        for (Example example : rules.examples) {
            List<String> quotes = zeros.in(example.text).stream()
                    .map(q -> example.text.substring(q.begin(), q.end()))
                    .toList();
            if (!quotes.equals(example.quotes)) {
                throw new RuleException(FILE, "'" + example.text + "' gives " + quotes + ", not " + example.quotes);
            }
        }
        for (String text : rules.counterExamples) {
            if (!zeros.in(text).isEmpty()) {
                throw new RuleException(FILE, "'" + text + "' gives a zero");
            }
        }
        return zeros;
    }

    static Zeros standard() {
        return STANDARD;
    }

    /** What a zero denies: its words without the negation. */
    static String denied(String quote) {
        return NEGATION.matcher(AFFIRMATION.matcher(quote).replaceFirst("")).replaceFirst("");
    }

    /** The zeros of a text; each quote is the shortest span that says one. */
    List<Quantity> in(String text) {
        List<Quantity> zeros = new ArrayList<>();
        Set<Integer> begins = new HashSet<>();
        affirmations(text, zeros);
        zeros.forEach(zero -> begins.add(zero.begin()));
        Search.Finder m = statement.over(text);
        while (m.find()) {
            Matcher each = noun.matcher(text).region(m.start("list"), m.end("list"));
            int begin = m.start();
            while (each.find()) {
                int from = begin < each.start() && !begins.contains(m.start()) ? m.start() : each.start();
                begins.add(from);
                zeros.add(zero(from, each.end()));
                begin = each.end();
            }
        }
        return zeros;
    }

    /** 行政诉讼案件为零: nouns begin at most places, so that they are looked for only before the rare word that closes them. */
    private void affirmations(String text, List<Quantity> zeros) {
        int read = 0;
        for (int zero = text.indexOf('零'); zero >= 0; zero = text.indexOf('零', zero + 1)) {
            Matcher said = affirmed.matcher(text).region(Math.max(read, stretchBegin(text, zero)), zero + 1);
            if (zero > 0 && "为是".indexOf(text.charAt(zero - 1)) >= 0 && said.find()) {
                zeros.add(zero(said.start(), said.end()));
                read = said.end();
            }
        }
    }

    private static int stretchBegin(String text, int place) {
        int begin = place;
        while (begin > 0 && "。;\n".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    private static Quantity zero(int begin, int end) {
        return new Quantity(begin, end, BigDecimal.ZERO, Optional.empty(), Unit.NONE, "", Comparator.EQUAL, RULE);
    }
}
