package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lines around a text state in the form KEY:VALUE, by the keys of data/agencies/clues.json. */
final class ChromeFields {
    /** Behind a colon or a stroke, or behind a blank alone where that leaves no doubt. */
    private static final String VALUE = ")(?:\\s*[:|\\]】丨]+\\s*|(?<=来源|机构|单位)\\s+(?=\\p{IsHan}{3}))([^\\s:|;,丨]{2,60})";

    private static final Pattern SOURCE = field(words().sourceKeys(), VALUE);
    private static final Pattern TITLE = field(words().titleKeys(), VALUE);
    private static final Pattern OWNER = field(words().ownerKeys(), ")\\s*:?\\s*([^\\s:|]{2,40})");
    private static final Pattern CREDIT = Pattern.compile(
            "(?:^|[\\]】|│])\\s*(\\p{IsHan}{5,30})\\s(?:" + String.join("|", words().creditEnds()) + ")(?=$|[\\s|│])");
    private static final Pattern NEXT_KEY = Pattern.compile("(?:[(\\[【]|"
            + Stream.of(words().otherKeys(), words().sourceKeys(), words().titleKeys())
                    .flatMap(List::stream)
                    .collect(Collectors.joining("|"))
            + "|\\d{4}[-年/.]).*$");

    private ChromeFields() {}

    private static ClueRules.FileShape words() {
        return ClueRules.standard().words();
    }

    /** The longest key first, so that 信息来源 is not read as 来源 behind 信息. */
    private static Pattern field(List<String> keys, String value) {
        return Pattern.compile(keys.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", value)));
    }

    static boolean isField(String line) {
        return SOURCE.matcher(line).find() || TITLE.matcher(line).find();
    }

    static boolean isSource(String line) {
        Matcher m = SOURCE.matcher(line);
        return m.find() && m.start() <= 3;
    }

    static List<String> sources(List<String> lines) {
        return Stream.concat(values(lines, SOURCE).stream(), below(lines).stream())
                .map(v -> NEXT_KEY.matcher(v).replaceFirst(""))
                .filter(v -> v.length() >= 2 && words().newspapers().stream().noneMatch(v::contains))
                .toList();
    }

    static List<String> titles(List<String> lines) {
        return values(lines, TITLE).stream()
                .map(v -> v.replaceFirst("(?:" + String.join("|", words().sourceKeys()) + "|发布时间|发布日期|日期|时间|索引号)$", ""))
                .filter(v -> v.length() >= 6)
                .toList();
    }

    static List<String> owners(List<String> lines) {
        return values(lines, OWNER);
    }

    /** The values of tables that have a key on one line and its value on the next. */
    private static List<String> below(List<String> lines) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String key = lines.get(i).replaceFirst("[:|\\s]+$", "");
            String next = lines.get(i + 1);
            if (words().sourceKeys().contains(key) && next.matches("[\\p{IsHan}()]{3,40}")) {
                values.add(next);
            }
        }
        return values;
    }

    /** Who closes a page with its name: 国家统计局怀化调查队 宣. */
    static List<String> credits(List<String> lines) {
        return values(lines, CREDIT);
    }

    private static List<String> values(List<String> lines, Pattern pattern) {
        List<String> values = new ArrayList<>();
        for (String line : lines) {
            Matcher m = pattern.matcher(line);
            while (m.find()) {
                values.add(m.group(1));
            }
        }
        return values;
    }
}
