package org.zhibiao.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a docx in which its text stands. Headers, footers and comments are left out: they belong to the page.
 *
 * @param document the main part
 */
record DocxParts(
        Element document,
        Optional<Element> numbering,
        Optional<Element> styles,
        Optional<Element> footnotes,
        Optional<Element> endnotes) {

    /** The parts; empty when the package holds another kind of document. */
    static Optional<DocxParts> of(OPCPackage archive) throws IOException, SAXException, InvalidFormatException {
        for (PackageRelationship relation : archive.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart main = archive.getPart(relation);
                return main != null && isWord(main) ? Optional.of(of(main)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(PackagePart main) {
        return main.getContentType().contains("wordprocessingml")
                || main.getContentType().contains("ms-word");
    }

    private static DocxParts of(PackagePart main) throws IOException, SAXException, InvalidFormatException {
        return new DocxParts(
                root(main),
                related(main, "/numbering"),
                related(main, "/styles"),
                related(main, "/footnotes"),
                related(main, "/endnotes"));
    }

    private static Optional<Element> related(PackagePart main, String kind)
            throws IOException, SAXException, InvalidFormatException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith(kind)) {
                PackagePart part = main.getRelatedPart(relation);
                return part == null ? Optional.empty() : Optional.of(root(part));
            }
        }
        return Optional.empty();
    }

    /** Parsed without entities and without anything from outside. */
    private static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in).getDocumentElement();
        }
    }
}
