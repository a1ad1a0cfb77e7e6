package org.zhibiao.site;

import java.io.Serializable;

/**
 * What was written.
 *
 * @param files pages and other files
 * @param bytes their bytes
 * @param largestPage the bytes of the largest page
 * @param largestPlace where that page lies
 */
public record PageCounts(long files, long bytes, long largestPage, String largestPlace) implements Serializable {
    static final PageCounts NONE = new PageCounts(0, 0, 0, "");

    static PageCounts of(String place, long bytes) {
        return place.endsWith(".html") ? new PageCounts(1, bytes, bytes, place) : new PageCounts(1, bytes, 0, "");
    }

    PageCounts plus(PageCounts other) {
        PageCounts larger = other.largestPage > largestPage ? other : this;
        return new PageCounts(files + other.files, bytes + other.bytes, larger.largestPage, larger.largestPlace);
    }
}
