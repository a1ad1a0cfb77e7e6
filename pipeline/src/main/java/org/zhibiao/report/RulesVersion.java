package org.zhibiao.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibiao.rules.RuleFiles;

/** Names the rules by which a report was read: all rule files and the extractor itself. */
final class RulesVersion {
    /** Raised with every change of the extractor that can change a row. */
    private static final int EXTRACTOR = 5;

    private static final int LENGTH = 12;

    private static final List<String> FILES = List.of(
            "agencies/clues.json",
            "agencies/functions.json",
            "agencies/lineage.json",
            "commitment/commitments.json",
            "followup/actions.json",
            "followup/cues.json",
            "followup/kinds.json",
            "followup/reach.json",
            "followup/synonyms.json",
            "followup/targets.json",
            "followup/words.json",
            "followup/words_of_reports.tsv",
            "identity/date_keys.json",
            "identity/report_types.json",
            "identity/years.json",
            "indicators/concepts.json",
            "followup/matters/index.json",
            "indicators/index.json",
            "metric/outcomes.json",
            "number/comparators.json",
            "number/masks.json",
            "number/units.json",
            "number/zeros.json",
            "problem/problems.json",
            "regions/aliases.tsv",
            "regions/changes.tsv",
            "regions/regions.tsv",
            "regions/zones.tsv",
            "segment/vocabulary.txt",
            "structure/heading_lines.json",
            "structure/heading_marks.json",
            "structure/lead_ins.json",
            "structure/section_roles.json",
            "structure/titles.json",
            "structure/topics.json",
            "text/chrome.json",
            "text/confusions.json",
            "text/glyphs.txt",
            "text/html.json",
            "text/scripts.json",
            "text/seams.json");

    private RulesVersion() {}

    static String current() {
        String all = files().stream().map(RuleFiles::text).collect(Collectors.joining("\u001f"));
        return EXTRACTOR + "-" + Ids.of(all).substring(0, LENGTH);
    }

    /** The rule files, by their paths below {@code data/}. */
    static List<String> files() {
        return Stream.of(FILES.stream(), listed("indicators/"), listed("followup/matters/"))
                .flatMap(paths -> paths)
                .toList();
    }

    /** The files that a folder's index lists. */
    private static Stream<String> listed(String folder) {
        return Stream.of(RuleFiles.read(folder + "index.json", String[].class)).map(name -> folder + name);
    }
}
