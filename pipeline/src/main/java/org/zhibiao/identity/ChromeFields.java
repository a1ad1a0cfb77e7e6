package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibiao.rules.Search;

/** What the lines around a text state in the form KEY:VALUE, by the keys of data/agencies/clues.json. */
final class ChromeFields {
    /** Behind a colon or a stroke, or behind a blank alone where that leaves no doubt. */
    private static final String VALUE = ")(?:\\s*[:|\\]】丨]+\\s*|(?<=来源|机构|单位)\\s+(?=\\p{IsHan}{3}))([^\\s:|;,丨]{2,60})";

    private static final Search SOURCE = field(words().sourceKeys(), VALUE);
    private static final Search TITLE = field(words().titleKeys(), VALUE);
    private static final Search OWNER = field(words().ownerKeys(), ")\\s*:?\\s*([^\\s:|]{2,40})");
    private static final Search CREDIT = Search.of(
            "(?:^|[\\]】|│])\\s*(\\p{IsHan}{5,30})\\s(?:" + String.join("|", words().creditEnds()) + ")(?=$|[\\s|│])");
    private static final Pattern NEXT_KEY = Pattern.compile("(?:[(\\[【]|"
            + Stream.of(words().otherKeys(), words().sourceKeys(), words().titleKeys())
                    .flatMap(List::stream)
                    .collect(Collectors.joining("|"))
            + "|\\d{4}[-年/.]).*$");

    private static final Pattern NEXT_FIELD =
            Pattern.compile("(?:" + String.join("|", words().sourceKeys()) + "|发布时间|发布日期|日期|时间|索引号)$");
    private static final Pattern KEY_END = Pattern.compile("[:|\\s]+$");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}()]{3,40}");
    private static final int FURTHEST_KEY = 3;

    private ChromeFields() {}

    private static ClueRules.FileShape words() {
        return ClueRules.standard().words();
    }

    /** The longest key first, so that 信息来源 is not read as 来源 behind 信息. */
    private static Search field(List<String> keys, String value) {
        return Search.of(keys.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", value)));
    }

    static boolean isField(String line) {
        return SOURCE.in(line) || TITLE.in(line);
    }

    static boolean isSource(String line) {
        Matcher m = SOURCE.pattern().matcher(line).useTransparentBounds(true);
        for (int i = 0; i <= FURTHEST_KEY && i < line.length(); i++) {
            if (m.region(i, line.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    static List<String> sources(List<String> lines) {
        return Stream.concat(values(lines, SOURCE).stream(), below(lines).stream())
                .map(v -> NEXT_KEY.matcher(v).replaceFirst(""))
                .filter(v -> v.length() >= 2 && words().newspapers().stream().noneMatch(v::contains))
                .toList();
    }

    static List<String> titles(List<String> lines) {
        return values(lines, TITLE).stream()
                .map(v -> NEXT_FIELD.matcher(v).replaceFirst(""))
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
            String key = KEY_END.matcher(lines.get(i)).replaceFirst("");
            String next = lines.get(i + 1);
            if (words().sourceKeys().contains(key) && NAME.matcher(next).matches()) {
                values.add(next);
            }
        }
        return values;
    }

    /** Who closes a page with its name: 国家统计局怀化调查队 宣. */
    static List<String> credits(List<String> lines) {
        return values(lines, CREDIT);
    }

    private static List<String> values(List<String> lines, Search search) {
        List<String> values = new ArrayList<>();
        for (String line : lines) {
            Search.Finder m = search.over(line);
            while (m.find()) {
                values.add(m.group(1));
            }
        }
        return values;
    }
}
