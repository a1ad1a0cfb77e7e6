package org.zhibiao.metric;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several figures that 分别 shares out over what is listed before it.
 *
 * @param listed the words before 分别
 * @param ordinal which of the figures it is, from 0
 */
record SharedOut(String listed, int ordinal) {
    private static final List<String> JOINS = List.of("、", "和", "与", "及");
    private static final Pattern SHARES = Pattern.compile("^(?<listed>[^,;。]{3,40})分别(?:为|是|达到?|有|完成|办理|作出)?$");
    private static final int MOST = 8;

    /** What 分别 gives to a figure, where it stands in such a run. */
    static Optional<SharedOut> of(Gaps gaps, int figure) {
        int first = figure;
        while (first > 0 && figure - first < MOST && JOINS.contains(gaps.before(first))) {
            first--;
        }
        Matcher m = SHARES.matcher(gaps.places().get(first).before(gaps.text()));
        return m.find() ? Optional.of(new SharedOut(m.group("listed"), figure - first)) : Optional.empty();
    }
}
