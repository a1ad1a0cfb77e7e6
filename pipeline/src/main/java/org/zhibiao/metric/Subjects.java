package org.zhibiao.metric;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.segment.Segmenter;
import org.zhibiao.segment.Segmenter.Word;
import org.zhibiao.table.MetricKind;

/** Says what a figure measures, in the words of the text and readable alone. */
final class Subjects {
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[、和及与以()\\s]|(?:其中|全年|今年|本年度?|目前|截至目前|同时|此外|另外?|还|已|共|累计|总计|合计|共计|我[局委厅市区县部院镇]|年内|期间|并|分别|年度|依法|现|现有|已有|有|主要|先后|组织开展|开展了?|对|将|经|扎实|积极|认真|深入|大力|全面|持续|及时|,)(?!同|有效|行|外|内|口|账|比|管|近|联|济|营|费|贸|象|应))+");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:共计|总计|合计|累计|共有|共|达到|达|为|有|约|近|超过|超|逾|突破|不少于|不超过|不足|不到|至少|最高|最多|总数|约为|了|的|计|到|至|从|由|在|仅|均|已|就|各类|等|分别|[:,、(“]|将近|接近|大约|原本|原来|原先|平均由|将|压缩|精简)+$");
    private static final Pattern TIME = Pattern.compile(
            "^(?=(?:自|从|截至|截止|至)?\\d)(?:(?:自|从|截至|截止|至)?(?:\\d{4}年度?)?(?:\\d{1,2}月?[-—~至到、])?(?:\\d{1,2}月份?)?(?:\\d{1,2}日)?(?:底|末|初|以来|起|间|期间)?,?)(?=\\D)");
    private static final Pattern FOLLOWING_VERB = Pattern.compile(
            "(?:进行|开展|实行|实施|完成|办理|予以|均|已|全部|得到|获得|纳入|列入|参加(?![^,;。]{2,16}(?:考试|培训|测试|学习|竞赛))|签约|与|被|正在|采用|享受|受益|以上|以下|以内|左右|内).*$");
    private static final Pattern COMPARES = Pattern.compile("^(?:较|比|同比)[^,]{2,8}的$");
    private static final Pattern LISTED_TITLES = Pattern.compile("《[^》]*》[、和及]?(?=《)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:率|占比|比例|比重|面积|受众|权重)$");
    private static final Pattern GRADE = Pattern.compile(
            "(?:国家|省部?|市|区|县|镇|村|部|厅|处|科|基层|各|本|新|上年|去年|年度|存量|增量|一般|重大|其他).{0,1}级?|[一二三甲乙丙A-D]级|.{1,2}类|县区|市县|区县|市直|区直|县直|省直|男性|女性|个人|单位|电话|网络|线上|线下");
    private static final Pattern ASIDE = Pattern.compile("[(][^()]*[)]|以[^,;。]{4,40}为(?:主题|重点|主要内容|主线)的");
    private static final Pattern LISTED = Pattern.compile("[、和及与]");
    private static final int SHORTEST = 3;
    private static final int LISTING = 18;
    private static final int LONG_LISTING = 26;
    private static final int LONGEST = 36;
    private static final int THIN = 6;
    private static final int THINNEST = 3;
    private static final int BARE = 4;
    private static final int LONGEST_MATTER = 10;

    private final Segmenter segmenter;

    Subjects(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** The subject of a figure; {@code context} is that of the figure before it or of its total. */
    String of(String text, Place place, MetricKind kind, Optional<String> context) {
        if (place.quantity().rule().equals(Zeros.RULE)) {
            return Zeros.denied(
                    text.substring(place.quantity().begin(), place.quantity().end()));
        }
        if (COMPARES.matcher(place.before(text)).find() && context.isPresent()) {
            return context.get();
        }
        String subject = trimmed(place.before(text)) + (kind == MetricKind.FROM ? "" : following(place.after(text)));
        if (subject.isEmpty()) {
            Optional<String> carried = kind == MetricKind.FROM ? Optional.empty() : context;
            return shortened(carried.orElseGet(() -> fallback(text, place)));
        }
        return shortened(context.filter(c -> isThin(subject))
                .map(c -> withMatter(subject, matter(c)))
                .orElse(subject));
    }

    /** A part told in a word or two is named with the matter of its total: 会办 is 会办人大代表建议. */
    String ofPart(String subject, String total) {
        String matter = matter(total);
        boolean bare = subject.length() <= BARE
                && matter.length() >= 2
                && !subject.contains(matter.substring(matter.length() - 2));
        return bare && !matter.contains(subject) ? subject + matter : subject;
    }

    /**
     * What one of several figures measures that 分别 shares out: 一审、二审案件分别8件、5件.
     *
     * @param listed the words before 分别
     * @param ordinal which of the figures it is, from 0
     */
    Optional<String> ofShare(String listed, int ordinal) {
        List<String> members = LISTED.splitAsStream(trimmed(listed)).toList();
        if (ordinal >= members.size() || members.size() < 2) {
            return Optional.empty();
        }
        String last = members.get(members.size() - 1);
        int own = members.get(0).length();
        boolean shares = ordinal < members.size() - 1 && own <= SHORTEST && last.length() > own;
        return Optional.of(shortened(members.get(ordinal) + (shares ? last.substring(own) : "")));
    }

    /** The subject of a to or a change: that of the figure from which it moves. */
    String ofMovement(String text, Place place, String baseline, MetricKind kind) {
        return kind == MetricKind.TO ? baseline : shortened(baseline + trimmed(place.before(text)));
    }

    private String shortened(String subject) {
        String shorter = ASIDE.matcher(subject).replaceAll("");
        int list = shorter.lastIndexOf('、');
        if (list > 0 && shorter.length() > (shorter.indexOf('等', list) > 0 ? LISTING : LONG_LISTING)) {
            shorter = withoutList(shorter);
        }
        if (shorter.length() > LONGEST) {
            shorter = LISTED_TITLES.matcher(shorter).replaceAll("");
            shorter = shorter.substring(Math.max(0, shorter.length() - LONGEST));
        }
        return balanced(shorter);
    }

    /** 制定甲办法、乙办法等文件: of a list the verb that opens it and its last member stay. */
    private String withoutList(String subject) {
        String last = subject.substring(subject.lastIndexOf('、') + 1);
        int etc = last.indexOf('等');
        String noun = etc >= 0 && last.length() - etc > 2 ? last.substring(etc + 1) : last;
        List<Word> words = segmenter.words(subject);
        String verb = words.get(0).pos().startsWith("v") ? words.get(0).word() : "";
        return noun.startsWith(verb) ? noun : verb + noun;
    }

    /** Drops what stands before a closing mark that was never opened, and closes what was never closed. */
    private static String balanced(String subject) {
        String rest = subject;
        for (String pair : List.of("“”", "《》", "()")) {
            int close = rest.indexOf(pair.charAt(1));
            int open = rest.indexOf(pair.charAt(0));
            if (close >= 0 && (open < 0 || close < open)) {
                rest = rest.substring(close + 1);
            }
            if (rest.lastIndexOf(pair.charAt(0)) > rest.lastIndexOf(pair.charAt(1))) {
                rest = rest + pair.charAt(1);
            }
        }
        return OPENING.matcher(rest).replaceFirst("");
    }

    private static String trimmed(String words) {
        String rest = words.strip();
        String previous;
        do {
            previous = rest;
            Matcher time = TIME.matcher(rest);
            rest = time.find() ? rest.substring(time.end()) : rest;
            rest = OPENING.matcher(rest).replaceFirst("");
        } while (!rest.equals(previous));
        return CLOSING.matcher(rest).replaceFirst("");
    }

    private static String following(String words) {
        String noun = FOLLOWING_VERB.matcher(words.strip()).replaceFirst("");
        return noun.length() > 20 ? "" : noun.replaceAll("[的”]$", "");
    }

    /** 审结 or 好评率 say nothing without the matter that was told before. */
    private boolean isThin(String subject) {
        boolean rate =
                subject.length() <= THINNEST && ATTRIBUTE.matcher(subject).find();
        return rate || (subject.length() <= THIN && namesNothing(subject));
    }

    private boolean namesNothing(String subject) {
        return segmenter.words(subject).stream()
                .allMatch(word -> !isNominal(word) || GRADE.matcher(word.word()).matches());
    }

    private String withMatter(String subject, String matter) {
        if (matter.length() < 2 || subject.contains(matter) || matter.contains(subject)) {
            return subject;
        }
        return ATTRIBUTE.matcher(subject).find() ? matter + subject : subject + matter;
    }

    /** What a subject is about: the nouns at its end, without the attribute that they may have. */
    private String matter(String subject) {
        List<Word> words = segmenter.words(subject);
        int end = words.size();
        while (end > 0 && ATTRIBUTE.matcher(words.get(end - 1).word()).find()) {
            end--;
        }
        int begin = end;
        while (begin > 0
                && isNominal(words.get(begin - 1))
                && words.get(end - 1).end() - words.get(begin - 1).begin() <= LONGEST_MATTER) {
            begin--;
        }
        return begin == end
                ? ""
                : subject.substring(words.get(begin).begin(), words.get(end - 1).end());
    }

    private static boolean isNominal(Word word) {
        return word.pos().startsWith("n")
                || word.pos().equals("vn")
                || word.pos().equals("b");
    }

    private static String fallback(String text, Place place) {
        String earlier = trimmed(place.earlier(text));
        int comma = Math.max(earlier.lastIndexOf(','), earlier.lastIndexOf(':'));
        String last = trimmed(earlier.substring(comma + 1));
        return last.isEmpty() ? place.quantity().unitText() : last;
    }
}
