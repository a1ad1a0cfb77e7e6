package org.zhibiao.run;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** What others read of a published warehouse. One class, so that one JVM runs it all: publishing takes longer than reading. */
final class ReadersTest {

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    final class InDuckDb extends ReadByViews {}

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    final class FromTheServer extends ReadAsServed {}
}
