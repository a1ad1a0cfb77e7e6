package org.zhibiao.sample;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleFiles;

/** The divisions that had one name all the time, by rung, each with the name with which its bodies sign. */
final class Divisions {
    private static final List<String> MUNICIPALITIES = List.of("北京市", "天津市", "上海市", "重庆市");

    /** Numerals in a name may be read as figures: 三门 in 三门峡市. */
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十百千万两]");

    private final Map<String, List<String>> names = new HashMap<>();

    private Divisions() {}

    static Divisions load() {
        Divisions divisions = new Divisions();
        Map<String, String> nameByCode = new HashMap<>();
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (String line : RuleFiles.lines("regions/regions.tsv")) {
            String[] cells = line.split("\t", -1);
            nameByCode.put(cells[0], cells[1]);
            String signed = signed(cells[1], cells[2], nameByCode.getOrDefault(cells[3], ""));
            int stable = cells[4].equals("-") && cells[5].equals("-") ? 1 : 2;
            counts.computeIfAbsent(cells[2], rung -> new LinkedHashMap<>()).merge(signed, stable, Integer::sum);
        }
        counts.forEach((rung, found) -> divisions.names.put(
                rung,
                found.entrySet().stream()
                        .filter(e -> e.getValue() == 1
                                && !MUNICIPALITIES.contains(e.getKey())
                                && !NUMERAL.matcher(e.getKey()).find())
                        .map(Map.Entry::getKey)
                        .toList()));
        return divisions;
    }

    /** Districts sign with their city's name before their own, and so does all below a municipality. */
    private static String signed(String name, String rung, String above) {
        boolean district = name.endsWith("区") && !name.endsWith("特区") && !name.endsWith("林区");
        boolean prefixed = rung.equals("county") && above.endsWith("市") && (district || MUNICIPALITIES.contains(above));
        return prefixed ? above + name : name;
    }

    /** Signing names of one rung: province, city or county. */
    List<String> of(String rung) {
        return names.get(rung);
    }
}
