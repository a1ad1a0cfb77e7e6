package org.zhibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.zhibiao.rules.RuleFiles;

/** That cleaned text knows where each of its characters came from, whatever the raw text holds. */
final class OriginsTest {
    private static final int TRIES = 1500;
    private static final List<Confusions.Confusion> CONFUSIONS =
            List.of(RuleFiles.read(Confusions.FILE, Confusions.Confusion[].class));
    private static final String TRADITIONAL =
            RuleFiles.read(TraditionalScript.FILE, TraditionalScript.Telltales.class)
                            .traditional() + "推進處罰單發設";
    private static final String RIGHT =
            "“”" + CONFUSIONS.stream().map(Confusions.Confusion::right).collect(Collectors.joining());
    private static final String WRONG =
            "\"" + CONFUSIONS.stream().map(Confusions.Confusion::wrong).collect(Collectors.joining());

    @Provide
    Arbitrary<String> rawTexts() {
        return RawTexts.any();
    }

    @Label("origins are spans of the raw text that never run backwards")
    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void originsNeverRunBackwards(@ForAll("rawTexts") String raw) {
        CleanText body = PageReader.standard().read(raw).body();
        int length = raw.codePointCount(0, raw.length());
        int last = 0;
        for (int i = 0; i < body.text().length(); i++) {
            int begin = body.rawBegin(i);
            int end = body.rawEnd(i + 1);
            assertThat(begin).isBetween(last, length);
            assertThat(end).isBetween(begin, length);
            last = begin;
        }
    }

    @Label("a visible character stands for the raw character at its origin")
    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void visibleCharactersStandForTheirOrigins(@ForAll("rawTexts") String raw) {
        int[] points = raw.codePoints().toArray();
        CleanText body = PageReader.standard().read(raw).body();
        String text = body.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            String origin = new String(points, body.rawBegin(i), body.rawEnd(end) - body.rawBegin(i));
            if (c != ' ' && c != '\n' && !isMended(c, origin)) {
                assertThat(PlainForm.of(origin)).contains(Character.toString(c));
            }
        }
    }

    /** Names of characters are read, script is simplified, what OCR confused is mended; the origin is what the page shows. */
    private static boolean isMended(int c, String origin) {
        boolean misread =
                RIGHT.indexOf(c) >= 0 && WRONG.contains(PlainForm.of(origin).substring(0, 1));
        return origin.startsWith("&") || TRADITIONAL.contains(origin) || misread;
    }

    @Label("nothing invisible, no full-width sign and no blank line reaches the cleaned text")
    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void cleanedTextIsPlain(@ForAll("rawTexts") String raw) {
        String text = PageReader.standard().read(raw).body().text();
        assertThat(text.codePoints().filter(Glyphs::isInvisible).count()).isZero();
        assertThat(PlainForm.of(text)).isEqualTo(text);
        assertThat(text).doesNotContain("\n\n").doesNotStartWith("\n");
    }

    @Test
    void aWordBrokenByInvisibleSignsAndLineEndsIsQuotedAsThePageShowsIt() {
        String raw = "\ufeff\r\n\u3000\u3000𠮷局全年办\u200b理１\u3000２３４件案件，";
        CleanText body = PageReader.standard().read(raw).body();
        int at = body.text().indexOf("办理");
        assertThat(at).isPositive();
        assertThat(raw.codePoints().skip(body.rawBegin(at)).limit(3).toArray()).containsExactly('办', 0x200b, '理');
        assertThat(body.rawEnd(at + 2) - body.rawBegin(at)).isEqualTo(3);
    }
}
