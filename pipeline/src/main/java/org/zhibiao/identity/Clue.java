package org.zhibiao.identity;

/** Where a text names a body; how much that says stands in data/agencies/clues.json. The surest come first. */
enum Clue {
    STATED("stated"),
    TITLE("title"),
    DEFINED("own definition"),
    TITLE_REGION("title"),
    TITLE_FIELD("title"),
    SIGNATURE("signature"),
    LETTERHEAD("letterhead"),
    SOURCE("source"),
    LEAD("lead"),
    BARE_SOURCE("source"),
    /** Governments and their legal offices publish for everybody. */
    PUBLISHER("source"),
    CONGRESS("opening"),
    BREADCRUMB("breadcrumb"),
    OWNER("site owner"),
    FILE_NAME("file name"),
    DOCUMENT_NUMBER("document number"),
    OPENING("opening"),
    OPENING_REGION("opening"),
    SUBJECT("body"),
    QUOTED("own rules in the body"),
    MENTIONED("body"),
    PARTNER("body");

    private final String place;

    Clue(String place) {
        this.place = place;
    }

    /** How evidence calls the place. */
    String place() {
        return place;
    }

    double points() {
        return ClueRules.standard().points(this);
    }

    /** What the frame of the page shows, the menus of other bodies among it. */
    boolean isOfPage() {
        return this == BREADCRUMB || this == OWNER;
    }

    boolean isRunningText() {
        return compareTo(OPENING) >= 0;
    }
}
