package org.zhibiao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Looks elements and attributes up by local name: the two kinds of docx differ in their namespaces alone. */
final class Xml {

    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    /** The first element that the names lead to, one child a name. */
    static Optional<Element> child(Element parent, String... names) {
        Optional<Element> at = Optional.of(parent);
        for (String name : names) {
            at = at.flatMap(element -> children(element, name).stream().findFirst());
        }
        return at;
    }

    static Optional<String> attribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (name.equals(attribute.getLocalName())) {
                return Optional.of(attribute.getValue());
            }
        }
        return Optional.empty();
    }

    /** The attribute {@code val} of the element that the names lead to. */
    static Optional<String> value(Element parent, String... names) {
        return child(parent, names).flatMap(element -> attribute(element, "val"));
    }

    /** Whether a switch such as {@code <w:vanish/>} is there and not off. */
    static boolean isOn(Element parent, String... names) {
        return child(parent, names)
                .map(element -> attribute(element, "val").orElse("true"))
                .filter(value -> !value.equals("false") && !value.equals("0") && !value.equals("off"))
                .isPresent();
    }
}
