package org.zhibiao.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhibiao.text.StatedMetadata;

/**
 * What a text offers as clues to its body, year and type. All strings are cleaned: half-width signs and digits, no
 * blanks inside words. It keeps what several finders ask of the text, so that none reads it again. For one thread.
 */
public final class IdentityClues {
    private final String fileName;
    private final Optional<String> title;
    private final List<String> chrome;
    private final List<String> headings;
    private final String body;
    private final StatedMetadata stated;

    private final Lazy<Optional<String>> titleLine = new Lazy<>(() -> TitleLine.find(this));
    private final Lazy<Optional<LocalDate>> publishDate = new Lazy<>(() -> PublicationDates.find(this));
    private final Lazy<Optional<YearFinding>> usualYear = new Lazy<>(() -> YearFinder.usual(this));

    /**
     * The clues of one text.
     *
     * @param fileName name of the input file, weak evidence at best
     * @param title the title line, when the text has one
     * @param chrome lines of the page around the text: breadcrumbs, source and date lines, footers
     * @param headings the headings in order, without their numbers
     * @param body the whole text without chrome, lines separated by line feeds
     * @param stated what was stated beside the text
     */
    public IdentityClues(
            String fileName,
            Optional<String> title,
            List<String> chrome,
            List<String> headings,
            String body,
            StatedMetadata stated) {
        this.fileName = fileName;
        this.title = title;
        this.chrome = chrome;
        this.headings = headings;
        this.body = body;
        this.stated = stated;
    }

    String fileName() {
        return fileName;
    }

    Optional<String> title() {
        return title;
    }

    List<String> chrome() {
        return chrome;
    }

    List<String> headings() {
        return headings;
    }

    String body() {
        return body;
    }

    StatedMetadata stated() {
        return stated;
    }

    /** See {@link TitleLine#find}. */
    Optional<String> titleLine() {
        return titleLine.value();
    }

    /** See {@link PublicationDates#find}. */
    Optional<LocalDate> publishDate() {
        return publishDate.value();
    }

    /** The year, where the text is a report on law-based government, as most are. */
    Optional<YearFinding> usualYear() {
        return usualYear.value();
    }
}
