package org.zhibiao.identity;

/** Where a text names a body, and how much that says. */
enum Clue {
    STATED("stated", 1000),
    TITLE("title", 100),
    TITLE_REGION("title", 80),
    SIGNATURE("signature", 60),
    SOURCE("source", 50),
    /** Governments and their legal offices publish for everybody. */
    PUBLISHER("source", 12),
    CONGRESS("opening", 70),
    BREADCRUMB("breadcrumb", 14),
    OWNER("site owner", 4),
    FILE_NAME("file name", 12),
    OPENING("opening", 30),
    OPENING_REGION("opening", 22),
    SUBJECT("body", 3),
    QUOTED("own rules in the body", 2),
    MENTIONED("body", 1),
    PARTNER("body", 0.2);

    private final String place;
    private final double points;

    Clue(String place, double points) {
        this.place = place;
        this.points = points;
    }

    /** How evidence calls the place. */
    String place() {
        return place;
    }

    double points() {
        return points;
    }

    boolean isRunningText() {
        return compareTo(OPENING) >= 0;
    }
}
