package org.zhibiao.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a promise lists under one verb that it repeats: 统一文书、统一程序、统一制服. */
final class Listed {
    private static final Pattern ITEM = Pattern.compile("(?<verb>[^,、;。]{2})(?<thing>[^,、;。]{2,8})(?=[,、;。]|$)");

    private Listed() {}

    /** The last two characters of each thing, which name it; empty without a list. */
    static List<String> in(String promise) {
        List<String> things = new ArrayList<>();
        String[] pieces = promise.split("[、,;,;。]", -1);
        for (int i = 1; i < pieces.length; i++) {
            String verb = verb(pieces[i]);
            if (!verb.isEmpty() && pieces[i - 1].contains(verb)) {
                if (things.isEmpty()) {
                    add(things, pieces[i - 1]);
                }
                add(things, pieces[i]);
            }
        }
        return things;
    }

    private static String verb(String piece) {
        Matcher item = ITEM.matcher(piece);
        return item.matches() ? item.group("verb") : "";
    }

    private static void add(List<String> things, String piece) {
        things.add(piece.substring(piece.length() - 2));
    }
}
