package org.zhibiao.site;

import java.util.regex.Pattern;

/** Where pages lie below the folder of the site. Folders are split by the first signs of an id, so that none is vast. */
final class Place {
    /** Code points of a report on one page. A longer report goes on on further pages. */
    static final int PART = 40_000;

    static final String OVERVIEW = "index.html";
    static final String SEARCH = "search.html";
    static final String DATA = "data.html";
    static final String DICTIONARY = "dictionary.html";
    static final String INDICATORS = "indicators/index.html";
    static final String AGENCIES = "agencies/index.html";

    private static final int SHELF = 2;
    private static final Pattern UNSAFE = Pattern.compile("[^0-9A-Za-z._-]");

    private Place() {}

    static String agency(String id) {
        return shelved("agencies", id) + ".html";
    }

    /** Bodies of a province-level division, of which there may be many pages. */
    static String agencies(String province, int part) {
        return "agencies/list/" + name(province) + "-" + part + ".html";
    }

    /** The row of an indicator on the page of a body. */
    static String row(String indicatorId) {
        return "i-" + name(indicatorId);
    }

    /** The promises of one year of a body that made too many for its page. */
    static String promises(String agencyId, int year) {
        return shelved("agencies", agencyId) + "-" + year + ".html";
    }

    static String indicator(String id) {
        return "indicators/" + name(id) + ".html";
    }

    /** A group of peers of an indicator, of which there may be many pages. */
    static String peers(String indicatorId, int group, int part) {
        return "indicators/" + name(indicatorId) + "/" + group + "-" + part + ".html";
    }

    static String report(String id, int part) {
        return shelved("reports", id) + (part == 0 ? "" : "-" + (part + 1)) + ".html";
    }

    /** The page of a report on which a place of its text stands. */
    static String inReport(String id, int charBegin, String mark) {
        return report(id, charBegin / PART) + "#" + mark;
    }

    /** From a page to the top of the site: empty, or {@code ../} for every folder. */
    static String root(String page) {
        return "../".repeat((int) page.chars().filter(c -> c == '/').count());
    }

    /** What the site makes of names that come from tables. */
    static String name(String id) {
        return UNSAFE.matcher(id).replaceAll("_");
    }

    private static String shelved(String kind, String id) {
        String name = name(id);
        return kind + "/" + name.substring(0, Math.min(SHELF, name.length())) + "/" + name;
    }
}
