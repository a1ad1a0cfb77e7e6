package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of bodies that a narrow column broke over two lines: 呼伦贝尔市卫生和, 计划生育委员会. */
final class BrokenNames {
    private static final int LONGEST = 36;
    private static final Pattern START = Pattern.compile("\\p{IsHan}{3,24}");
    private static final Pattern REST =
            Pattern.compile("\\p{IsHan}{0,20}(?:局|厅|委|委员会|办公室|中心|支队|总队|大队|院|署|部|府|处|会)(?:文件)?");
    private static final Pattern STREET = Pattern.compile("\\p{IsHan}{1,9}街道办事处");
    /** Where a name may end; a line that ends otherwise goes on. */
    private static final String ENDS = "局厅委会室心队院署部府处关社行所站盟司办";

    private BrokenNames() {}

    /** The lines, with each broken name on one. */
    static List<String> joined(List<String> lines, Regions regions) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            String last = joined.isEmpty() ? "" : joined.get(joined.size() - 1);
            if (isBroken(last, line, regions)) {
                joined.set(joined.size() - 1, last + line);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** A name begins with its division. */
    static boolean isBroken(String first, String second, Regions regions) {
        if (first.length() + second.length() > LONGEST || !START.matcher(first).matches()) {
            return false;
        }
        boolean ofStreet = first.endsWith("人民政府") && STREET.matcher(second).matches();
        if (ofStreet) {
            return true;
        }
        if (!REST.matcher(second).matches() || ENDS.indexOf(first.charAt(first.length() - 1)) >= 0) {
            return false;
        }
        List<Regions.Hit> hits = regions.in(first);
        return !hits.isEmpty()
                && hits.get(0).begin() == 0
                && hits.get(0).whole()
                && hits.get(hits.size() - 1).end() < first.length()
                && regions.in(second).isEmpty();
    }
}
