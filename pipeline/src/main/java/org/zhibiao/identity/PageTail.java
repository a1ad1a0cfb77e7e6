package org.zhibiao.identity;

import org.zhibiao.rules.Search;

/** Links behind a text that stand on its own line, where a page lost its line ends: bodies named there are others. */
final class PageTail {
    private static final Search BEGIN =
            Search.of("(?:【[^】\\n]{0,20}】)?(?:相关(?:文章|阅读|链接|推荐|资料|新闻|文档)[::]|猜你喜欢|延伸阅读|上一[篇条][::]|下一[篇条][::]|声明:本文)");

    private PageTail() {}

    /** The clues with the body cut where links begin in its second half. */
    static IdentityClues leaveOut(IdentityClues clues) {
        String body = clues.body();
        Search.Finder m = BEGIN.from(body, body.length() / 2);
        return m.find()
                ? new IdentityClues(
                        clues.fileName(),
                        clues.title(),
                        clues.chrome(),
                        clues.headings(),
                        body.substring(0, m.start()),
                        clues.stated())
                : clues;
    }
}
