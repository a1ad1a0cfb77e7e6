package org.zhibiao.site;

import org.junit.jupiter.api.Nested;

/** The site of the sample. One class, so that one JVM runs it all: making the site takes longer than looking at it. */
final class SiteTest {

    @Nested
    final class OnDisk extends SiteOnDisk {}

    @Nested
    final class InBrowser extends SiteInBrowser {}
}
