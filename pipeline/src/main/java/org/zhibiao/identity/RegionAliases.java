package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shorter names of a division: 恩施州 for 恩施土家族苗族自治州, 上海 for 上海市. */
final class RegionAliases {
    private static final String PEOPLES = "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|"
            + "景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|鄂温克|裕固|保安|独龙|鄂伦春|普米|各";
    private static final Pattern AUTONOMOUS =
            Pattern.compile("(\\p{IsHan}{2,6}?)(?:(?:" + PEOPLES + ")族?){1,5}自治(州|县|旗|区)");
    private static final List<String> KINDS = List.of("地区", "自治区", "省", "市", "县", "区", "州", "盟", "旗");

    private RegionAliases() {}

    /** Names that still end in the kind (恩施州, 湘西自治州) of division; safe to count in running text. */
    static List<String> whole(Region region) {
        String name = region.name();
        List<String> names = new ArrayList<>(List.of(name));
        if (region.isZone() && !region.signed().equals(name)) {
            names.add(region.signed());
        }
        Matcher m = AUTONOMOUS.matcher(name);
        if (m.matches() && !m.group(2).equals("区")) {
            names.add(m.group(1) + m.group(2));
            if (m.group(2).equals("州")) {
                names.add(m.group(1) + "自治州");
            }
        }
        return names;
    }

    /** The bare name, when it has two characters at least; empty list otherwise. */
    static List<String> bare(Region region) {
        String name = region.name();
        if (region.isZone()) {
            return List.of();
        }
        if (name.equals("内蒙古自治区")) {
            return List.of("内蒙古");
        }
        Matcher m = AUTONOMOUS.matcher(name);
        if (m.matches()) {
            return List.of(m.group(1));
        }
        for (String kind : KINDS) {
            if (name.endsWith(kind) && name.length() - kind.length() >= 2) {
                return List.of(name.substring(0, name.length() - kind.length()));
            }
        }
        return List.of();
    }
}
