package org.zhibiao.identity;

import java.util.List;
import java.util.Optional;
import org.zhibiao.text.StatedMetadata;

/**
 * What a text offers as clues to its body, year and type. All strings are cleaned: half-width signs and digits, no
 * blanks inside words.
 *
 * @param fileName name of the input file, weak evidence at best
 * @param title the title line, when the text has one
 * @param chrome lines of the page around the text: breadcrumbs, source and date lines, footers
 * @param headings the headings in order, without their numbers
 * @param body the whole text without chrome, lines separated by line feeds
 * @param stated what was stated beside the text
 */
public record IdentityClues(
        String fileName,
        Optional<String> title,
        List<String> chrome,
        List<String> headings,
        String body,
        StatedMetadata stated) {}
