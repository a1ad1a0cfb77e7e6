package org.zhibiao.followup;

import java.util.List;
import org.zhibiao.table.SentenceRow;
import org.zhibiao.table.Token;

/**
 * What a promise asks of a sentence of the later report.
 *
 * @param sectionId null where the sentence is in none
 * @param charBegin code points into the raw text
 * @param charEnd code points, exclusive
 * @param text its clean words
 * @param terms its words, each once
 */
public record LaterSentence(
        String sentenceId, String sectionId, int charBegin, int charEnd, String text, List<String> terms) {

    static LaterSentence of(SentenceRow row) {
        return new LaterSentence(
                row.sentenceId(),
                row.sectionId(),
                row.charBegin(),
                row.charEnd(),
                row.text(),
                row.tokens().stream().map(Token::term).distinct().toList());
    }
}
