package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhibiao.rules.Search;

/** What the body of a text says of its author: the opening, the signature, and every body it names with the part it plays. */
final class RunningText {
    /** How a clause speaks of its subject. */
    record Sighting(Mention mention, Clue clue) {}

    private static final int OPENING = 260;
    private static final Pattern FIRST_HEADING = Pattern.compile("[\\n。:;](?:一[、.]|\\(一\\)|第一部分)");
    private static final int CLAUSE = 20;
    private static final int TITLE_WITHIN = 500;
    private static final int SIGNATURE_LINES = 8;
    private static final Pattern SIGNED_ON = Pattern.compile(
            "\\(?(?:(?:\\d{4}|[二〇○零一三四五六七八九]{4})年(?:[\\d元一二三四五六七八九十]{1,3}月)?(?:[\\d一二三四五六七八九十]{1,3}日)?|20\\d\\d([.-])\\d{1,2}\\1\\d{1,2})\\)?$");
    private static final Pattern SEAL = Pattern.compile("\\((?:印章|盖章|公章|章|签章)\\)");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,32}");
    private static final String BREAKS = "。,;!?:\n、";
    private static final Pattern PARTNER_BEFORE = Pattern.compile(
            "(?:与|和|同|向|对|由|被|经|为|将|报|按|据|及|、|或|从|于|到|给|在|配合|联合|协助|根据|按照|接受|参加|邀请|会同|贯彻|落实|报送|抄送|组织|推动|指导|督促|联系|协调|征求|提请|印发|收到|执行|通过|以)$");
    private static final Pattern SUPERIOR_AFTER = Pattern.compile(
            "^(?:的?(?:坚强|正确|统一|具体|大力|关心|有力|精心|直接)?(?:领导|指导|支持|部署|要求|决策|关怀|安排|监督)|党组的|、|和|(?:来我|来访|到我|考察|法制|督查|组织|主办|举办|举行|召开|牵头|下发|文件|通知|会议))");
    private static final Pattern TERRITORY = Pattern.compile("^(?:我|全|本)(市|区|县|省|州|旗|盟|自治区)(?!政府|委|人民政府|教育|司法|公安|财政)");
    /** 地区行署在…领导下, 州政府坚持…: a government that speaks of itself by its kind alone. */
    private static final Pattern GOVERNMENT = Pattern.compile(
            "^((?:盟|地区)行署|(?:盟|地区)行政公署|[市县区州旗](?:人民)?政府)(?=在\\p{IsHan}{0,3}[党省市州地盟自]|坚持|始终|认真|深入|紧|以|全面|高度重视|严格|按照|切实|扎实|持续)");

    private static final Pattern TOWN = Pattern.compile(
            "^(\\p{IsHan}{2,12}?(?:街道|镇|乡))(?=党|坚持|在|认真|深入|紧|以|始终|围绕|全面|高度|严格|按照|切实|积极|不断|扎实|办事处|人民政府)");
    private static final Pattern CLAUSE_END = Pattern.compile("[,。;\n]");
    private static final Pattern LEAD = Pattern.compile("^(?:\\d{4}年(?:度|以来)?|今年以来|一年来|过去一年|近年来)[,,]?");

    private static final Pattern SAYS_WHO =
            Pattern.compile("^\\((?:以下|下)?(?:均|统)?(?:简称|称为?)[:为]?[“‘\"]?(?:我|本)\\p{IsHan}");
    private static final Search WHO =
            Search.of("(?:我|本)(?:局|委|厅|办|队|中心|街道|镇|乡|院|部|署|关|处|支队|总队|大队|管委会)\\((?:即)?(\\p{IsHan}{4,40})\\)");
    private static final Pattern LEAD_IN =
            Pattern.compile("(?:现将|现就|现对)([^,。;:\n]{4,50}?)(?:报告|汇报|公布|公开|总结|公示|公告|通报)如下");
    private static final int LEAD_WITHIN = 1200;

    private static final Pattern TITLE_BEFORE = Pattern.compile("(?s:.*《)|.*《.?");
    private static final Pattern TIME_BEFORE = Pattern.compile(".*[年来月]");
    private static final Pattern PREDICATE =
            Pattern.compile("(?:坚持|始终|以|认真|深入|全面|紧紧|围绕|在|按照|严格|切实|积极|扎实|持续|高度|法治政府|各级|坚定|把|将).*");
    private static final Pattern BRACKETS = Pattern.compile("[()\\s]");
    private static final Pattern BLANKS = Pattern.compile("\\s");

    private final Regions regions;
    private final MentionScanner scanner;
    private final TitleBody names;

    RunningText(Regions regions, MentionScanner scanner, TitleBody names) {
        this.regions = regions;
        this.scanner = scanner;
        this.names = names;
    }

    List<Sighting> sightings(String body, String title) {
        int titled = title.isEmpty() ? -1 : body.indexOf(title);
        int begin = titled >= 0 && titled < TITLE_WITHIN
                ? titled + title.length() + openingBegin(body.substring(titled + title.length()))
                : openingBegin(body);
        List<Sighting> all = new ArrayList<>();
        clauses(body, begin).forEach(c -> subject(c).ifPresent(all::add));
        int end = openingEnd(body, begin, all.isEmpty() ? OPENING : 1);
        boolean opened = false;
        for (Mention m : scanner.in(body)) {
            if (isFormer(body, m)) {
                continue;
            }
            Clue clue = role(body, m);
            boolean inOpening = m.begin() >= begin && m.begin() < end;
            boolean opens =
                    !opened && inOpening && clue == Clue.SUBJECT && !m.body().isGovernment();
            opened |= opens;
            all.add(new Sighting(m, opens ? Clue.OPENING : clue));
        }
        signature(body).ifPresent(all::add);
        lead(body).ifPresent(all::add);
        all.addAll(speech(body));
        defined(body).ifPresent(all::add);
        return all;
    }

    /** Behind the title and the address (市司法局:). */
    private static int openingBegin(String body) {
        int at = 0;
        for (String line : body.lines().limit(6).toList()) {
            if (line.length() > 45 || line.indexOf('。') >= 0) {
                break;
            }
            at += line.length() + 1;
        }
        return Math.min(at, body.length());
    }

    /**
     * Once a division is the subject, bodies of later sentences are its parts: the end of the sentence that holds {@code least}. So
     * they are below the first heading.
     */
    private static int openingEnd(String body, int begin, int least) {
        int stop = body.indexOf('。', Math.min(body.length(), begin + least));
        Matcher heading = FIRST_HEADING.matcher(body);
        int last = heading.find(Math.max(0, begin - 1)) ? heading.start() : body.length();
        return Math.min(last, Math.min(begin + OPENING, least == OPENING || stop < 0 ? begin + OPENING : stop));
    }

    /** 原区城市管理局 is a body that is no more. */
    private static boolean isFormer(String text, Mention m) {
        return m.begin() > 0 && text.charAt(m.begin() - 1) == '原';
    }

    private static Clue role(String text, Mention m) {
        String before = text.substring(Math.max(0, m.begin() - 3), m.begin());
        String after = text.substring(m.end(), Math.min(text.length(), m.end() + 10));
        if (SAYS_WHO.matcher(after).find()) {
            return Clue.DEFINED;
        }
        if (TITLE_BEFORE.matcher(before).matches()) {
            return m.needsRegion() || m.body().isGovernment() ? Clue.PARTNER : Clue.QUOTED;
        }
        if (after.startsWith(":")
                || ClueRules.standard().isOfVisit(clause(text, m))
                || PARTNER_BEFORE.matcher(before).find()
                || SUPERIOR_AFTER.matcher(after).find()) {
            return Clue.PARTNER;
        }
        boolean opens = before.isEmpty()
                || BREAKS.indexOf(before.charAt(before.length() - 1)) >= 0
                || TIME_BEFORE.matcher(before).matches();
        return opens && !m.body().isGovernment() ? Clue.SUBJECT : Clue.MENTIONED;
    }

    private static String clause(String text, Mention m) {
        int begin = m.begin();
        while (begin > Math.max(0, m.begin() - CLAUSE) && BREAKS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        int end = m.end();
        while (end < Math.min(text.length(), m.end() + CLAUSE) && BREAKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(begin, end);
    }

    private static List<String> clauses(String body, int begin) {
        List<String> clauses = new ArrayList<>();
        int end = Math.min(body.length(), begin + OPENING);
        for (String clause : CLAUSE_END.split(body.substring(begin, end), -1)) {
            clauses.add(LEAD.matcher(clause).replaceFirst(""));
        }
        return clauses;
    }

    /** A clause of the opening whose subject is a division or a town: 静安区坚持…, 我县…, 七宝镇党委…. */
    private Optional<Sighting> subject(String clause) {
        Matcher territory = TERRITORY.matcher(clause);
        if (territory.find()) {
            return names.in(territory.group(1)).map(m -> new Sighting(m, Clue.OPENING_REGION));
        }
        Matcher government = GOVERNMENT.matcher(clause);
        if (government.find()) {
            return names.in(government.group(1)).map(m -> new Sighting(m, Clue.OPENING_REGION));
        }
        Matcher town = TOWN.matcher(clause);
        if (town.find() && !town.group(1).startsWith("各")) {
            return names.in(town.group(1)).filter(m -> m.body().isTown()).map(m -> new Sighting(m, Clue.OPENING));
        }
        return regions.in(clause).stream()
                .limit(2)
                .filter(h -> h.whole() && isSubject(clause, h))
                .findFirst()
                .flatMap(h -> names.in(clause.substring(0, h.end())))
                .map(m -> new Sighting(m, Clue.OPENING_REGION));
    }

    private static boolean isSubject(String clause, Regions.Hit hit) {
        String after = clause.substring(hit.end());
        return hit.begin() <= 4 && (after.isEmpty() || PREDICATE.matcher(after).matches());
    }

    private Optional<Sighting> signature(String body) {
        List<String> lines = BrokenNames.joined(
                body.lines().filter(l -> !l.isBlank()).map(RunningText::tight).toList(), regions);
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - SIGNATURE_LINES); i--) {
            String last = lines.get(i);
            String unsigned =
                    SIGNED_ON.matcher(last.substring(last.lastIndexOf('。') + 1)).replaceFirst("");
            String line = BRACKETS.matcher(unsigned).replaceAll("");
            boolean isTail = (i > 0 || last.indexOf('。') >= 0) && !ChromeFields.isSource(last);
            if (isTail
                    && line.length() >= 4
                    && line.length() <= 32
                    && NAME.matcher(line).matches()) {
                Optional<Mention> signed = names.in(line).filter(m -> m.end() == line.length() && m.begin() == 0);
                if (signed.isPresent()) {
                    return signed.map(m -> new Sighting(m, Clue.SIGNATURE));
                }
            }
        }
        return Collapsed.signer(body)
                .flatMap(names::in)
                .filter(m -> m.begin() == 0)
                .map(m -> new Sighting(m, Clue.SIGNATURE));
    }

    /** A line of nothing but a name, its letters set apart, perhaps behind the place of the seal: (印章)上 饶 县 国 土. */
    private static String tight(String line) {
        if (line.indexOf('。') >= 0 || line.indexOf(',') >= 0) {
            return line;
        }
        String bare = SEAL.matcher(line).replaceAll("");
        bare = BLANKS.matcher(bare).replaceAll("");
        return NAME.matcher(bare).matches() ? bare : line;
    }

    /** 现将林区人民政府2021年度法治政府建设情况报告如下. */
    private Optional<Sighting> lead(String body) {
        Matcher m = LEAD_IN.matcher(body.substring(0, Math.min(body.length(), LEAD_WITHIN)));
        return m.find()
                ? names.in(TitleLine.agencyPart(m.group(1))).map(named -> new Sighting(named, Clue.LEAD))
                : Optional.empty();
    }

    /** 我局(某某局): the text itself says whom it means. */
    private Optional<Sighting> defined(String body) {
        Search.Finder m = WHO.over(body);
        return m.find()
                ? names.in(m.group(1))
                        .filter(named -> named.begin() == 0)
                        .map(named -> new Sighting(named, Clue.DEFINED))
                : Optional.empty();
    }

    /** 我代表市人民政府,向大会报告工作 names the government of whoever speaks, the congress its division. */
    private List<Sighting> speech(String body) {
        String head = body.substring(0, Math.min(body.length(), 600));
        int at = head.indexOf("我代表");
        Optional<Mention> spoken = at < 0
                ? Optional.empty()
                : scanner.in(head.substring(at + 3, Math.min(head.length(), at + 40))).stream()
                        .filter(m -> m.body().isGovernment())
                        .findFirst();
        Optional<Mention> place = TitleLine.congress(head)
                .flatMap(names::in)
                .filter(m -> spoken.isEmpty()
                        || (spoken.get().needsRegion() && spoken.get().kind().equals(m.kind())));
        return Stream.concat(spoken.stream(), place.stream())
                .map(m -> new Sighting(m, Clue.CONGRESS))
                .toList();
    }
}
