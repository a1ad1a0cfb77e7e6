package org.zhibiao.text;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.regex.Pattern;
import org.zhibiao.text.TextLine.Trait;

/**
 * Tells whether a line goes on with the sentence, word or number of the line before. It never does so without a sign that the line
 * before is unfinished; headings, items, rows, titles, signatures and dates stay lines of their own.
 */
final class Joints {
    /** What lies between two lines that stand one after the other in the report. */
    enum Between {
        NOTHING,
        /** Furniture of a page, or the end of a page. */
        PAGE_END
    }

    private static final String NEVER_FIRST = ".,。、;:)》”’%!?〕】";
    private static final String NEVER_LAST = ",、《(“‘〔—";
    private static final Pattern FUNCTION_WORD = Pattern.compile(".{11,}(?:[的和与及在对将为把被由于从以向按]|以及|或者|关于)");
    private static final Pattern MEASURED = Pattern.compile("[0-9.,%]|[年月日件个次人名家起项份万亿元户场期条宗余多处所批篇类部辆亩吨本批支]");
    private static final Pattern BODY_NAME = Pattern.compile(
            "[\\u4e00-\\u9fff]{2,30}(?:政府|局|厅|委员会|办公室|部|院|署|中心|办事处|大队|支队|总队|法院|分局|海关|管委会|司法所|税务所)(?:办公室)?");
    private static final Pattern TITLE_REST = Pattern.compile(
            "(?:建设|工作|情况|报告|总结|的报告|的情况|年度|年法治|度|府建设|治政府|政府建设|建设工作).{0,24}(?:报告|总结|情况|汇报)(?:\\([^()]{1,14}\\))?|的?报告|总结|汇报|(?:情况|工作|建设|工作情况|建设情况)的?");
    private static final Pattern TITLE_END = Pattern.compile(".{1,34}(?:报告|总结|情况|汇报)(?:\\([^()]{1,14}\\))?");
    private static final Pattern TITLE_BEGUN = Pattern.compile("关于|20\\d\\d|[二○]{3}|年度|法治|依法");
    private static final Pattern TITLE_START =
            Pattern.compile(".{4,74}(?:[0-9年度关于的治府设作]|局|厅|委|政府|中心|推进|加强|开展|情况|自查|情况的|法治|依法行政)(?:\\([^()]{1,12}\\))?");
    private static final int LONG = 40;
    private static final int TITLE_TAIL = 34;
    private static final int OPEN_REACH = 40;

    private final Layout layout;

    Joints(Layout layout) {
        this.layout = layout;
    }

    /** Whether a line goes on with the one before. */
    boolean join(Tail before, TextLine line, Between between) {
        TextLine last = before.line();
        if (isApart(last) || isApart(line) || line.has(Trait.ITEM)) {
            return false;
        }
        if (last.isBareMark()) {
            return line.length() > 3 && !line.isMarked();
        }
        if (NEVER_FIRST.indexOf(line.first()) >= 0) {
            return line.length() > 1 || !last.isEnded();
        }
        if (last.isEnded() || line.isMarked() || isClosing(last, line) || isAddressee(before, line)) {
            return false;
        }
        if (isCutTitle(before, line)) {
            return true;
        }
        boolean newParagraph = layout.beginsParagraph(line, between);
        if (isCutNumber(last, line) || hasOpenTitle(last)) {
            return !newParagraph || !line.has(Trait.INDENTED);
        }
        return !newParagraph && (isBroken(last) || isWrapped(last, line) || goesOn(before, line, between));
    }

    private static boolean isApart(TextLine line) {
        return line.has(Trait.ROW) || line.has(Trait.HEADING) || line.isDate();
    }

    /** Names of bodies under a text are signatures. */
    private static boolean isClosing(TextLine last, TextLine line) {
        return NEVER_LAST.indexOf(last.last()) < 0
                && BODY_NAME.matcher(line.dense()).matches()
                && !last.dense().endsWith("和");
    }

    /** What ends with a colon below a title names those whom the report addresses. */
    private static boolean isAddressee(Tail before, TextLine line) {
        return line.last() == ':'
                && line.length() <= LONG
                && line.dense().indexOf(',') < 0
                && before.words().chars().noneMatch(c -> c == ',' || c == '。');
    }

    /** Signs by themselves: a comma or an open bracket at the end, or a word that asks for another. */
    private static boolean isBroken(TextLine last) {
        return last.length() > 3
                && (NEVER_LAST.indexOf(last.last()) >= 0
                        || FUNCTION_WORD.matcher(last.dense()).matches());
    }

    private static boolean isCutNumber(TextLine last, TextLine line) {
        String words = last.dense();
        boolean alone = words.chars().noneMatch(Glyphs::isChinese);
        boolean decimal = words.matches(".*\\d[.]") && Glyphs.isDigit(line.first());
        boolean number = (Glyphs.isDigit(last.last()) || "万亿".indexOf(last.last()) >= 0)
                && MEASURED.matcher(line.dense()).lookingAt();
        return !alone && (decimal || number);
    }

    private static boolean hasOpenTitle(TextLine last) {
        String words = last.dense();
        int from = Math.max(0, words.length() - OPEN_REACH);
        return words.lastIndexOf('《') > Math.max(words.lastIndexOf('》'), from - 1)
                || words.lastIndexOf('(') > Math.max(words.lastIndexOf(')'), from - 1);
    }

    private static boolean isCutTitle(Tail before, TextLine line) {
        TextLine last = before.line();
        return !last.isMarked()
                && before.words().length() <= LONG + TITLE_TAIL
                && before.words().indexOf(',') < 0
                && line.length() <= TITLE_TAIL
                && ((TITLE_REST.matcher(line.dense()).matches()
                                && TITLE_START.matcher(before.words()).matches())
                        || (TITLE_END.matcher(line.dense()).matches() && isTitleBegun(last) && meetInWord(last, line)));
    }

    private static boolean isTitleBegun(TextLine last) {
        return TITLE_BEGUN.matcher(last.dense()).find()
                && !TITLE_END.matcher(last.dense()).matches();
    }

    private boolean isWrapped(TextLine last, TextLine line) {
        if (!layout.wrap().isFull(last)) {
            return false;
        }
        if (last.isMarked() && !last.isRunning()) {
            int stop = line.dense().indexOf('。');
            boolean rest = line.length() > 1
                    && !layout.wrap().isFull(line)
                    && stop < 0
                    && line.dense().indexOf(',') < 0;
            return isCutWord(last, line) || (layout.wrap().isBrim(last) && (rest || (stop > 0 && stop < 12)));
        }
        return true;
    }

    /** Unfinished running text, where the lines of the page have no common width. */
    private boolean goesOn(Tail before, TextLine line, Between between) {
        TextLine last = before.line();
        boolean clauses = last.dense().indexOf(',') >= 0;
        boolean running = before.isRunning() || (last.length() >= LONG && clauses);
        if (between == Between.PAGE_END) {
            boolean falls = layout.wrap().exists() && !layout.wrap().isFull(last);
            return isCutWord(last, line)
                    || (!falls && (running || (!last.isMarked() && (clauses || last.length() >= LONG / 2))));
        }
        if (line.length() < 2) {
            return false;
        }
        boolean paragraph = before.first().has(Trait.INDENTED)
                && (before.isRunning() || !before.first().isMarked());
        if (paragraph && layout.lacksIndent(line) && last.width() >= LONG) {
            return true;
        }
        boolean reads = line.isEnded()
                || line.isRunning()
                || (line.length() >= LONG / 2 && line.dense().indexOf(',') >= 0);
        return running ? reads || isCutWord(last, line) : isCutClause(last, line);
    }

    private static boolean isCutClause(TextLine last, TextLine line) {
        return last.length() >= 10 && line.isEnded() && isCutWord(last, line);
    }

    /** Whether a word was cut: the lines meet in one, and the first line does not end with a word of its own. */
    private static boolean isCutWord(TextLine last, TextLine line) {
        String end = last.dense().substring(Math.max(0, last.length() - 2));
        return !CoreDictionary.contains(end) && meetInWord(last, line);
    }

    private static boolean meetInWord(TextLine last, TextLine line) {
        String a = last.dense();
        String b = line.dense();
        for (int i = 1; i <= 3 && i <= a.length(); i++) {
            for (int k = 1; k <= 3 && k <= b.length(); k++) {
                if (CoreDictionary.contains(a.substring(a.length() - i) + b.substring(0, k))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The end of a paragraph, to which a line may be joined.
     *
     * @param first its first line
     * @param line its last line
     * @param words its words so far, the last of them when they are many
     */
    record Tail(TextLine first, TextLine line, String words) {
        private static final Pattern SENTENCE_INSIDE = Pattern.compile("[。;].");

        /** Whether what came before shows that the paragraph is running text and neither heading nor title. */
        boolean isRunning() {
            boolean joined = first.begin() < line.begin() && !first.isMarked() && words.indexOf(',') >= 0;
            return joined || SENTENCE_INSIDE.matcher(words).find();
        }
    }
}
