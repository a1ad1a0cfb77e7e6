package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around a report and above its prose: fields, stations of a breadcrumb, letterhead, addressee. The page stage sets
 * most of it apart; what it left in the text is read here all the same.
 */
final class PageLines {
    private static final int LONGEST_HEAD = 45;
    private static final int HEAD_LINES = 25;
    /** A title may stand below sentences of the site. */
    private static final int TITLE_WITHIN = 500;

    private static final int FOOT_LINES = 5;
    private static final int COLLAPSED = 200;
    private static final Pattern WAY = Pattern.compile("[>»〉›▸→]|当前位置|所在位置|您的位置|您现在的位置");
    private static final Pattern PLACED = Pattern.compile("位置\\s*:?.*[>»›〉▸→/]");
    private static final Pattern STATIONS = Pattern.compile("[>»›〉▸→/|\\s]+");
    private static final Pattern PLACE = Pattern.compile("^.{0,8}位置:?");
    private static final Pattern TITLE = Pattern.compile(".*(?:法治|依法行政|政府工作).*(?:报告|总结|汇报|情况)(?:\\([^()]*\\))?");
    private static final Pattern PAPER =
            Pattern.compile("(\\p{IsHan}{4,40})文件(?:\\p{IsHan}{0,10}[\\[〔(]\\d{4}[\\])〕]\\d{1,4}号.*)?");
    /** 中共某镇委员会 某镇人民政府: both write together, in one line over the title. */
    private static final Pattern BOTH =
            Pattern.compile("中共\\p{IsHan}{1,14}(?:委员会|工委|委)\\s+(\\p{IsHan}{2,20}(?:人民政府|街道办事处|管理委员会|管委会))(?:文件)?");

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}()]{4,40}");

    private static final Pattern PROSE = Pattern.compile("[。,;]");
    private static final Pattern DASHED = Pattern.compile("\\p{IsHan}\\s-{1,2}\\s\\p{IsHan}");
    private static final Pattern FOOT = Pattern.compile("主办|承办|版权|ICP|公安备|Copyright|标识码|声明|编辑|扫一扫|位置");
    private static final int LONGEST_LIST_HEAD = 12;
    private static final int NEIGHBOURS = 5;
    private static final int SIBLINGS = 3;

    private final List<String> chrome;
    private final List<String> links;
    private final List<String> head = new ArrayList<>();
    /** 来源 and the like on the last lines of a text. */
    private final List<String> foot;

    private final boolean collapsed;

    PageLines(IdentityClues clues, Regions regions) {
        links = links(clues.chrome(), regions);
        chrome = BrokenNames.joined(
                clues.chrome().stream().filter(l -> !links.contains(l)).toList(), regions);
        String body = clues.body();
        List<String> lines = body.lines().toList();
        foot = lines.subList(Math.max(0, lines.size() - FOOT_LINES), lines.size()).stream()
                .filter(ChromeFields::isSource)
                .toList();
        collapsed = Collapsed.is(body);
        if (collapsed) {
            int stop = body.indexOf('。');
            head.add(body.substring(0, stop < 0 ? COLLAPSED : Math.min(stop, 2 * COLLAPSED)));
        } else {
            readHead(body, regions);
            String title = clues.titleLine().orElse("");
            int titled = title.isEmpty() || head.contains(title) ? -1 : body.indexOf(title);
            if (titled >= 0 && titled < TITLE_WITHIN) {
                readHead(body.substring(titled), regions);
            }
        }
    }

    /** Lines with neighbours, and the lists under 猜你喜欢 or 相关文章 down to the foot of the page. */
    private static List<String> links(List<String> lines, Regions regions) {
        List<String> links = new ArrayList<>();
        boolean inList = false;
        for (String line : lines) {
            boolean leads = ClueRules.standard().isLinks(line) && !ChromeFields.isSource(line);
            boolean ends = FOOT.matcher(line).find()
                    || ChromeFields.isField(line)
                    || WAY.matcher(line).find();
            boolean begins = leads && line.length() <= LONGEST_LIST_HEAD && !line.contains("导航");
            inList = begins || (inList && (leads || !ends));
            if (leads || inList || namesNeighbours(line, regions)) {
                links.add(line);
            }
        }
        return links;
    }

    private static boolean namesNeighbours(String line, Regions regions) {
        List<Regions.Hit> hits = regions.in(line);
        if (hits.size() >= NEIGHBOURS) {
            return true;
        }
        return hits.stream()
                .filter(h -> h.whole() && h.regions().size() == 1)
                .flatMap(h -> h.regions().get(0).parent().stream())
                .collect(Collectors.groupingBy(p -> p, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(n -> n >= SIBLINGS);
    }

    /** The lines above the prose, down to the addressee. */
    private void readHead(String body, Regions regions) {
        for (String line : BrokenNames.joined(body.lines().limit(HEAD_LINES).toList(), regions)) {
            boolean field = ChromeFields.isField(line) || WAY.matcher(line).find() || line.indexOf('|') >= 0;
            boolean menu = line.length() > LONGEST_HEAD && !PROSE.matcher(line).find();
            if (!field && !menu && (line.length() > LONGEST_HEAD || line.indexOf('。') >= 0)) {
                return;
            }
            if (!menu || field) {
                head.add(line);
            }
            if (line.endsWith(":") && !field) {
                return;
            }
        }
    }

    /** Lines that lead to other pages and to neighbours. */
    List<String> links() {
        return links;
    }

    /** Lines of the page that are a name and nothing else. */
    List<String> banners() {
        return chrome.stream().filter(l -> NAME.matcher(l).matches()).toList();
    }

    /** Chrome that speaks of this page, and what stands above the prose. */
    List<String> around() {
        List<String> all = new ArrayList<>(chrome);
        all.addAll(head);
        all.addAll(foot);
        return all;
    }

    /** The stations of the line that says where the page stands; without one, of the lines that are built like it. */
    List<String> stations() {
        List<String> lines = Collapsed.pieces(around());
        List<String> placed =
                lines.stream().filter(l -> PLACED.matcher(l).find()).toList();
        List<String> ways =
                placed.isEmpty() ? lines.stream().filter(PageLines::leadsHere).toList() : placed;
        return ways.stream()
                .flatMap(line -> STATIONS.splitAsStream(PLACE.matcher(line).replaceFirst("")))
                .toList();
    }

    private static boolean leadsHere(String line) {
        return WAY.matcher(line).find() || DASHED.matcher(line).find() || line.startsWith("首页");
    }

    /** Lines above the prose that are a name and nothing else. */
    List<String> names() {
        return collapsed
                ? List.of()
                : head.stream()
                        .filter(l ->
                                NAME.matcher(l).matches() && !PAPER.matcher(l).matches())
                        .toList();
    }

    /** The issuers of red-headed papers: 大连市公安局沙河口分局文件. */
    List<String> letterheads() {
        List<String> issuers = new ArrayList<>();
        for (String line : around()) {
            Stream.of(PAPER.matcher(line), BOTH.matcher(line))
                    .filter(m -> (collapsed && m.pattern() == BOTH) ? m.lookingAt() : m.matches())
                    .map(m -> m.group(1))
                    .findFirst()
                    .ifPresent(issuers::add);
        }
        return issuers;
    }

    /** Lines above the prose, and lines that the page repeats (running heads), that read like a title of a report. */
    List<String> titles() {
        Stream<String> above = collapsed ? Stream.empty() : head.stream();
        return Stream.concat(above, repeated())
                .filter(l -> TITLE.matcher(l).matches())
                .filter(l -> !isWay(l) && !ChromeFields.isField(l))
                .toList();
    }

    private Stream<String> repeated() {
        Set<String> seen = new HashSet<>();
        return chrome.stream().filter(l -> !seen.add(l)).distinct();
    }

    static boolean isWay(String line) {
        return WAY.matcher(line).find() || line.indexOf('|') >= 0;
    }

    /** The addressee, where the head has one: 区委、区政府. */
    String addressee() {
        if (head.isEmpty() || collapsed) {
            return "";
        }
        String last = head.get(head.size() - 1);
        return last.endsWith(":") && last.length() <= LONGEST_HEAD ? last.substring(0, last.length() - 1) : "";
    }
}
