package org.zhibiao.metric;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.number.Quantity;
import org.zhibiao.table.Direction;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.UnitKind;

/** Says whether a figure is a level, a share, a change, or the end of one. */
final class Movement {
    private static final String DOWN = "下降|减少|降低|缩短|压缩|压减|精简|精减|缩减|下滑|下跌|减|降|降幅|跌";
    private static final String UP = "增长|增加|上升|提高|提升|上涨|增幅|扩大|攀升|增|升";
    private static final String FILLERS = "(?:了|约|近|超|超过|逾|幅度|达|至少|不少于|均|各|的?比例|仅|将近|比例|整体|平均|总体|分别)*";
    private static final Pattern CHANGE =
            Pattern.compile("(?:(?<down>" + DOWN + ")|(?<up>" + UP + "))" + FILLERS + "$");
    private static final Pattern ENDS_AT =
            Pattern.compile("(?:" + DOWN + "|" + UP + "|优化|变|调整|扩展|拓展|合并|整合|简化|提|压|缩)(?:到|至|为|成)" + FILLERS + "$");
    private static final Pattern COUNTED_CHANGE =
            Pattern.compile("(?:同比|环比|[较比](?:上年|去年|上一年|前一年|\\d{4}年|年初|往年|过去|“?十[二三四]五”?)度?(?:底|末|初|同期|期末|时期)?|同期)[^,;。]{0,8}(?:"
                    + DOWN + "|" + UP + "|(?<![至不减])(?:多|少)[^,;。\\d]{0,3})" + FILLERS
                    + "$|[^,;。共累计并或、和](?:再|又|均|平均|分别|进一步)?(?:减少|降低|下降|增加|压减|精简|缩减|减|降)(?:了|约|近|超|超过|不少于|至少|逾)*$");
    private static final Pattern MORE = Pattern.compile("多[^,;。]{0,6}$");
    private static final Pattern REDUCES =
            Pattern.compile("^(?:共|累计|已|全年|为.{0,10}|)?(?:减少|压减|精简|精减|减免)(?!罚款|税|费|收费)(?!.{0,20}(?:金额|资金))");

    private static final Pattern REDUCED_NOUN =
            Pattern.compile("(?:压缩|压减|缩短|精简|减少|减)(?:审批|办理|申请|申报)?(?:环节|材料|时间|时限|跑动次数|跑动|成本|要件)" + FILLERS + "$");
    private static final Pattern ARRIVES_IN_WORDS =
            Pattern.compile("^[^,;。]{0,4}(?:压缩|缩短|减少|优化|变|调整|精简)(?:到|至|为|成)(?!\\d)");

    private Movement() {}

    /** What a figure says, with the direction of a change. */
    record Kind(MetricKind kind, Optional<Direction> direction) {
        static Kind of(MetricKind kind) {
            return new Kind(kind, Optional.empty());
        }
    }

    /** Reads the clause before a figure. */
    static Kind of(String clauseBefore, String clauseAfter, Quantity q) {
        if (FROM.matcher(clauseBefore).find()
                && ARRIVES_IN_WORDS.matcher(clauseAfter).find()) {
            return Kind.of(MetricKind.FROM);
        }
        if (ENDS_AT.matcher(clauseBefore).find()) {
            return Kind.of(MetricKind.TO);
        }
        UnitKind unit = q.unit().kind();
        boolean relative = unit == UnitKind.PERCENT
                || unit == UnitKind.PERCENTAGE_POINT
                || unit == UnitKind.MULTIPLE
                || unit == UnitKind.DURATION;
        if (relative && REDUCED_NOUN.matcher(clauseBefore).find()) {
            return new Kind(MetricKind.CHANGE, Optional.of(Direction.DOWN));
        }
        Matcher change = (relative ? CHANGE : COUNTED_CHANGE).matcher(clauseBefore);
        if (change.find()) {
            return new Kind(MetricKind.CHANGE, Optional.of(direction(clauseBefore)));
        }
        if (!relative && REDUCES.matcher(clauseBefore).find()) {
            return new Kind(MetricKind.CHANGE, Optional.of(Direction.DOWN));
        }
        return Kind.of(unit == UnitKind.PERCENT ? MetricKind.SHARE : MetricKind.LEVEL);
    }

    private static Direction direction(String clauseBefore) {
        Matcher m = CHANGE.matcher(clauseBefore);
        boolean told = m.find();
        boolean more = !told && MORE.matcher(clauseBefore).find();
        return more || (told && m.group("up") != null) ? Direction.UP : Direction.DOWN;
    }

    private static final Pattern YEAR_OF = Pattern.compile("\\d{4}年(?:度|底|末)?的?");
    private static final Pattern FROM = Pattern.compile("(?:从|由|自)[^,;。\\d]{0,12}$|原(?:来|先|本|有)?的?[^,;。\\d]{0,14}$");
    private static final Pattern BETWEEN = Pattern.compile(
            "^[^,;。]{0,6}?,?(?:再|直接|一次性|大幅|进一步|逐步|整体|统一)?(?:" + DOWN + "|" + UP
                    + "|优化|变|调整|简化|合并|整合|扩展|拓展)+(?:到|至|为|成)?了?[^,;。\\d]{0,4}$|^[^,;。]{0,6}?(?:到|至|变为|优化为|调整为|合并为|整合为|简化为)[^;。\\d]{0,24}$");

    /** Whether two figures of one unit are the state before and the state after a change. */
    static boolean isPair(String before, String words) {
        String between = YEAR_OF.matcher(words).replaceAll("");
        boolean from = FROM.matcher(before).find();
        boolean arrives = BETWEEN.matcher(between).find();
        boolean names = between.matches("(?s)^[^,;。]{0,8}(?:压缩|缩短|减少|精简|优化|降低|减|降|提升|提高)(?:到|至|为).*");
        return arrives && (from || names);
    }
}
