package org.zhibiao.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.table.InputReason;
import org.zhibiao.table.ReportType;

/** Tells the yearly reports that are read from other reports and from texts that only speak of them. Thread-safe. */
public final class ReportTypeFinder {
    private static final Pattern LAW =
            Pattern.compile("法治政府|依法行政|法治建设|法治工作|依法治[市省县区国州旗]|法治机关|法治\\p{IsHan}{1,4}建设|依法履职|法治税务|推进法治");
    private static final Pattern REPORT = Pattern.compile("报告|总结|汇报|情况|年报|自查|述法");
    private static final Pattern WORK = Pattern.compile("政府工作报告|人民政府工作报告");
    private static final Pattern ENDS_AS_REPORT = Pattern.compile("(?:报告|总结|汇报|年报|情况)(?:\\([^()]*\\))?$");
    private static final Pattern NEWS =
            Pattern.compile("召开|举行|举办|热议|解读|一图|图解|起草|辅导|学习贯彻|通知|公示|公告|任务分解|讲话|述评|推进会|培训|督察组|专题研究|审议|听取|征求");
    private static final Pattern NO_REPORT =
            Pattern.compile("方案|计划|要点|意见|规划|纲要|办法|条例|规定|示范|清单|答复|分工|印发|部署|调研|通报|评选|考核");
    private static final Pattern FIXED_KINDS = Pattern.compile("[部单]位?门?决算|预算公开|决算公开|信息公开(?:工作)?(?:年度)?(?:报告|年报)|统计公报");
    private static final Pattern OTHER = Pattern.compile(
            "信息公开|部门决算|部门预算|单位决算|单位预算|预算公开|决算公开|财政决算|财政预算|预算执行|国民经济和社会发展|统计公报|工作总结|工作报告|年度报告|年报|述职|绩效|审计报告|审计工作|自评报告|环境状况|社会责任|总结报告|工作情况的?(?:报告|汇报)|工作要点完成");
    private static final List<String> TOPICS = List.of(
            "依法行政", "行政执法", "行政复议", "行政诉讼", "规范性文件", "普法", "合法性审", "法治思想", "法律顾问", "重大行政决策", "执法监督", "放管服", "行政审批",
            "权责清单", "法治宣传", "行政应诉", "双随机", "执法人员", "公平竞争", "政务公开");
    private static final int SHORTEST_BODY = 200;
    private static final int SHORTEST_UNTITLED = 500;
    private static final int OPENING = 400;

    /** The kind of a text, by its title where that tells, else by its body. */
    public TypeFinding find(IdentityClues clues) {
        Optional<String> title = TitleLine.of(clues);
        return title.flatMap(t -> byTitle(t, clues.body())).orElseGet(() -> byBody(clues.body()));
    }

    private static Optional<TypeFinding> byTitle(String title, String body) {
        String evidence = "title: " + title;
        boolean announces = NEWS.matcher(title).find()
                || (!ENDS_AS_REPORT.matcher(title).find()
                        && NO_REPORT.matcher(title).find());
        if (FIXED_KINDS.matcher(title).find()) {
            return Optional.of(TypeFinding.refused(InputReason.OTHER_REPORT_TYPE, evidence));
        }
        boolean about = LAW.matcher(title).find();
        if (announces) {
            return about || WORK.matcher(title).find() ? attached(title) : Optional.of(none(evidence));
        }
        if (WORK.matcher(title).find()) {
            return Optional.of(longEnough(ReportType.GOVERNMENT_WORK, evidence, body));
        }
        if (about && REPORT.matcher(title).find()) {
            return Optional.of(longEnough(ReportType.LAW_BASED_GOVERNMENT, evidence, body));
        }
        if (OTHER.matcher(title).find()) {
            return Optional.of(TypeFinding.refused(InputReason.OTHER_REPORT_TYPE, evidence));
        }
        return Optional.empty();
    }

    /** A notice or a news item is no report, unless it only forwards one: then the whole report follows it. */
    private static Optional<TypeFinding> attached(String title) {
        boolean forwards = (title.contains("印发") && REPORT.matcher(title).find()) || title.contains("报告的通知");
        return forwards ? Optional.empty() : Optional.of(none("title: " + title));
    }

    private static TypeFinding longEnough(ReportType type, String evidence, String body) {
        return body.length() < SHORTEST_BODY
                ? none(evidence + "; the text has only " + body.length() + " characters")
                : TypeFinding.of(type, evidence);
    }

    private static TypeFinding none(String evidence) {
        return TypeFinding.refused(InputReason.NOT_A_REPORT, evidence);
    }

    private static TypeFinding byBody(String body) {
        String opening = body.substring(0, Math.min(OPENING, body.length()));
        if (body.contains("各位代表") && body.contains("政府") && body.contains("报告") && body.length() > SHORTEST_UNTITLED) {
            return TypeFinding.of(ReportType.GOVERNMENT_WORK, "body: 各位代表 … 报告");
        }
        Optional<TypeFinding> other = otherByBody(body, opening);
        if (other.isPresent()) {
            return other.get();
        }
        long topics = TOPICS.stream().filter(body::contains).count();
        int named = count(body, "法治政府") + count(body, "依法行政") + count(body, "法治建设");
        String evidence = "body: 法治政府 and the like ×" + named + ", " + topics + " topics of such reports";
        boolean opens = LAW.matcher(opening).find();
        boolean enough = (topics >= 5 && named >= 3) || (topics >= 4 && named >= 2 && opens);
        return enough && body.length() >= SHORTEST_UNTITLED && !isNews(opening)
                ? TypeFinding.of(ReportType.LAW_BASED_GOVERNMENT, evidence)
                : none(evidence);
    }

    private static Optional<TypeFinding> otherByBody(String body, String opening) {
        if (body.contains("政府信息公开条例")
                && (body.contains("依申请公开") || body.contains("主动公开政府信息"))
                && count(body, "信息公开") > 3 * count(body, "法治")) {
            return Optional.of(TypeFinding.refused(InputReason.OTHER_REPORT_TYPE, "body: 政府信息公开条例 … 主动公开"));
        }
        if (count(body, "一般公共预算") >= 3 && !LAW.matcher(opening).find()) {
            return Optional.of(TypeFinding.refused(InputReason.OTHER_REPORT_TYPE, "body: 一般公共预算"));
        }
        return Optional.empty();
    }

    private static boolean isNews(String opening) {
        return opening.matches("(?s).{0,30}(?:\\d{1,2}月\\d{1,2}日|近日|日前).{0,40}(?:召开|举行|举办|开展|组织|赴).*")
                || opening.matches("(?s).{0,60}(?:记者|通讯员).*");
    }

    private static int count(String text, String word) {
        int n = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            n++;
        }
        return n;
    }
}
