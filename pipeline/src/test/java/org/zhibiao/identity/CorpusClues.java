package org.zhibiao.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.OutlineReader;
import org.zhibiao.text.StatedMetadata;

/** Builds clues from a body and the lines around it as the reader does; a title that a case gives stands for the one found. */
final class CorpusClues {
    private CorpusClues() {}

    static IdentityClues of(String title, String file, List<String> chrome, String body, StatedMetadata stated) {
        Outline outline = OutlineReader.standard().read(body);
        List<String> headings = outline.headings().stream()
                .map(h -> body.substring(h.begin(), h.end()))
                .toList();
        return new IdentityClues(
                file == null ? "a.txt" : file,
                Optional.ofNullable(title).or(outline::title),
                chrome == null ? List.of() : chrome,
                headings,
                body,
                stated);
    }

    static StatedMetadata stated(String title, Integer year, String published) {
        return new StatedMetadata(
                Optional.empty(),
                Optional.ofNullable(title),
                Optional.empty(),
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                Optional.ofNullable(published).map(LocalDate::parse));
    }
}
