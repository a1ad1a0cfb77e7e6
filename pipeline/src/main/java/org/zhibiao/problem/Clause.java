package org.zhibiao.problem;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.structure.Sentence;

/** A part of a sentence between commas and the like. */
record Clause(int begin, int end, String words) {

    static List<Clause> of(String text, Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        int begin = sentence.begin();
        for (int i = begin; i <= sentence.end(); i++) {
            if (i == sentence.end() || ",;。:!?".indexOf(text.charAt(i)) >= 0) {
                if (i > begin) {
                    clauses.add(between(text, begin, i));
                }
                begin = i + 1;
            }
        }
        return clauses;
    }

    static Clause between(String text, int begin, int end) {
        return new Clause(begin, end, text.substring(begin, end));
    }

    /** Without the words before its subject, and without 等 and 等问题 after what it lists. */
    Clause bare(ProblemRules rules) {
        String rest = words;
        int lead = rules.leads.opening(rest);
        while (lead > 0 && lead < rest.length()) {
            rest = rest.substring(lead);
            lead = rules.leads.opening(rest);
        }
        int from = end - rest.length();
        int ending = rest.endsWith("等") ? 1 : rest.endsWith("等问题") && !rest.contains("存在") ? 3 : 0;
        return new Clause(from, end - ending, rest.substring(0, rest.length() - ending));
    }
}
