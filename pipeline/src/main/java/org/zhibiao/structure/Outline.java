package org.zhibiao.structure;

import java.util.List;
import java.util.Optional;

/**
 * The structure of one report.
 *
 * @param title the title line or lines, joined; empty when the text has none
 * @param headings in text order
 * @param sentences in text order, headings included
 */
public record Outline(Optional<String> title, List<Heading> headings, List<Sentence> sentences) {}
