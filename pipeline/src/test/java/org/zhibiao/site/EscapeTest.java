package org.zhibiao.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class EscapeTest {

    private static String text(String written) {
        StringBuilder page = new StringBuilder();
        Escape.text(written, page);
        return page.toString();
    }

    @Test
    void tagsAndQuotesStayText() {
        assertThat(text("<script>alert('1')</script> & \"2\""))
                .isEqualTo("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;2&quot;");
    }

    @Test
    void anAttributeCannotBeLeft() {
        Html page = new Html();
        page.leaf("a", "x", "title", "\" onmouseover=\"alert(1)");
        Document read = Jsoup.parse(page.finish());
        assertThat(read.select("a").first().attributes().asList())
                .extracting(a -> a.getKey() + "=" + a.getValue())
                .containsExactly("title=\" onmouseover=\"alert(1)");
    }

    @Test
    void signsThatTurnTheDirectionOfWritingAreShownByAnother() {
        assertThat(text("a\u202Eb\u2066c\u200Fd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void whatNoPageCanHoldIsShownByAnother() {
        assertThat(text("a\u0000b\fc\uD800d\uFFFFe\u0085f\u007Fg"))
                .isEqualTo("a\u2400b\u240Cc\uFFFDd\uFFFDe\uFFFDf\u2421g");
    }

    @Test
    void aScriptElementCannotBeEndedByAString() {
        assertThat(Escape.script("</script><!--\u2028'\"\\"))
                .doesNotContain("<", ">", "'", "\u2028")
                .startsWith("\"");
    }

    @Property
    void aReaderOfThePageGetsTheTextBackSignForSign(@ForAll String written) {
        String shown = written.codePoints()
                .map(Escape::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String page = "<textarea>\n" + text(written) + "</textarea>";
        assertThat(Jsoup.parse(page).select("textarea").first().wholeText()).isEqualTo(shown);
        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(written.codePointCount(0, written.length()));
    }

    @Property
    void aReaderOfTheScriptGetsTheTextBack(@ForAll String written) throws JsonProcessingException {
        String shown = written.codePoints()
                .map(Escape::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(new JsonMapper().readValue(Escape.script(written), String.class))
                .isEqualTo(shown);
    }
}
