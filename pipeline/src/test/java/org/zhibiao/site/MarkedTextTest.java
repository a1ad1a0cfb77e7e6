package org.zhibiao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** That marks nest and cover their spans, however spans cross, and that the text stays the text. */
final class MarkedTextTest {

    private record Case(String text, List<Mark> marks, int from, int to) {}

    @Property(tries = 500)
    void marksNestAndTheTextStaysSignForSign(@ForAll("cases") Case given) throws Exception {
        Document page = page(given);
        assertThat(page.getDocumentElement().getTextContent()).isEqualTo(shown(given, given.from, given.to));
    }

    @Property(tries = 500)
    void thePiecesOfAMarkAreItsSpan(@ForAll("cases") Case given) throws Exception {
        Document page = page(given);
        for (Mark mark : given.marks) {
            int begin = Math.max(mark.charBegin(), given.from);
            int end = Math.min(mark.charEnd(), given.to);
            assertThat(textOf(page, mark)).isEqualTo(begin < end ? shown(given, begin, end) : "");
        }
    }

    @Property(tries = 500)
    void everyMarkHasOnePlaceToBeLinkedTo(@ForAll("cases") Case given) throws Exception {
        Document page = page(given);
        List<String> ids = elements(page).stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(given.marks.stream()
                        .filter(m -> Math.max(m.charBegin(), given.from) < Math.min(m.charEnd(), given.to))
                        .map(Mark::id)
                        .toList());
    }

    @Property(tries = 500)
    void noLinkHoldsAnotherAndAFigureIsCoveredByLinks(@ForAll("cases") Case given) throws Exception {
        Document page = page(given);
        for (Element link : named(page.getElementsByTagName("a"))) {
            assertThat(link.getElementsByTagName("a").getLength()).isZero();
        }
        for (Element element : elements(page)) {
            if (element.getAttribute("class").equals("figure")) {
                String linked = String.join(
                        "",
                        named(element.getElementsByTagName("a")).stream()
                                .map(Element::getTextContent)
                                .toList());
                assertThat(linked).isEqualTo(element.getTextContent());
            }
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> texts = Arbitraries.of(
                        "审", "查", "1", "4", "3", "份", "，", "\n", "\r", " ", "𠮷", "😀", "<", "&", "\"", "\u202E")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(signs -> String.join("", signs));
        return texts.flatMap(text -> {
            int length = text.codePointCount(0, text.length());
            Arbitrary<int[]> span = Arbitraries.integers()
                    .between(0, length)
                    .array(int[].class)
                    .ofSize(2)
                    .filter(ends -> ends[0] != ends[1]);
            Arbitrary<List<Mark>> marks = Combinators.combine(span, Arbitraries.of(Mark.Kind.values()))
                    .as((ends, kind) ->
                            new Mark("", kind, Math.min(ends[0], ends[1]), Math.max(ends[0], ends[1]), "f", "x"))
                    .list()
                    .ofMaxSize(8)
                    .map(MarkedTextTest::named);
            Arbitrary<int[]> part =
                    Arbitraries.integers().between(0, length).array(int[].class).ofSize(2);
            return Combinators.combine(marks, part)
                    .as((m, p) -> new Case(text, m, Math.min(p[0], p[1]), Math.max(p[0], p[1])));
        });
    }

    private static List<Mark> named(List<Mark> marks) {
        List<Mark> named = new ArrayList<>();
        for (Mark mark : marks) {
            String id = "m" + named.size();
            named.add(new Mark(id, mark.kind(), mark.charBegin(), mark.charEnd(), "f-" + id, mark.label()));
        }
        return named;
    }

    /** A parser of XML refuses what does not nest. */
    private static Document page(Case given) throws Exception {
        Html page = new Html();
        page.open("div");
        int[] signs = given.text.codePoints().toArray();
        MarkedText.write(page, Arrays.copyOfRange(signs, given.from, given.to), given.from, given.marks);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.close().finish())));
    }

    private static String shown(Case given, int begin, int end) {
        return given.text
                .codePoints()
                .skip(begin)
                .limit(end - begin)
                .map(Escape::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String textOf(Document page, Mark mark) {
        StringBuilder text = new StringBuilder();
        for (Element element : elements(page)) {
            if (element.getAttribute("id").equals(mark.id())
                    || element.getAttribute("data-of").equals(mark.id())) {
                text.append(element.getTextContent());
            }
        }
        return text.toString();
    }

    private static List<Element> elements(Document page) {
        return named(page.getElementsByTagName("*"));
    }

    private static List<Element> named(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
