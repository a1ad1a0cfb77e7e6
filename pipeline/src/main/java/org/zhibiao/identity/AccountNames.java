package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of accounts and sites, which call their division by its bare name: 法治章贡, 章贡普法, 浑源政府网. */
final class AccountNames {
    private static final Pattern PART = Pattern.compile("[\\s|│丨·_-]+");
    private static final Pattern NAME =
            Pattern.compile("(" + words(ClueRules.standard().words().accountBegins()) + ")?(\\p{IsHan}{2,6}?)("
                    + words(ClueRules.standard().words().accountEnds()) + ")?");
    private static final int LONGEST = 12;

    private AccountNames() {}

    private static String words(List<String> words) {
        return String.join("|", words);
    }

    /** The divisions that a line of the page names in that way; several when they share the bare name. */
    static List<List<Region>> in(String line, Regions regions) {
        List<List<Region>> named = new ArrayList<>();
        for (String part : PART.splitAsStream(line).toList()) {
            Matcher m = NAME.matcher(part);
            if (part.length() <= LONGEST && m.matches() && (m.group(1) != null || m.group(3) != null)) {
                List<Region> meant = regions.bareNamed(m.group(2));
                if (!meant.isEmpty()) {
                    named.add(meant);
                }
            }
        }
        return named;
    }
}
