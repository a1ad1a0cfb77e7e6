package org.zhibiao.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes of a text, character by character, after which every span is still known. */
final class Edits {
    private final StringBuilder text;
    private final Map<Integer, String> before = new TreeMap<>();

    Edits(CharSequence text) {
        this.text = new StringBuilder(text);
    }

    /** The text so far, without what is inserted. */
    CharSequence text() {
        return text;
    }

    void replace(int at, String words) {
        text.replace(at, at + words.length(), words);
    }

    void insert(int at, String words) {
        before.merge(at, words, String::concat);
    }

    boolean isEmpty() {
        return before.isEmpty();
    }

    /** The changed text, and where each character of the former one went. */
    @SuppressWarnings("ArrayRecordComponent") // a place for each character of a text; never handed on
    record Result(String text, int[] places) {
        int begin(int begin) {
            return places[begin];
        }

        int end(int end) {
            return places[end - 1] + 1;
        }

        private SampleFact moved(SampleFact f) {
            return f.at(begin(f.begin()), end(f.end()));
        }

        private SamplePromise moved(SamplePromise p) {
            return p.at(begin(p.begin()), end(p.end()));
        }

        private SampleProblem moved(SampleProblem p) {
            return new SampleProblem(begin(p.begin()), end(p.end()));
        }

        List<SampleFact> facts(Draft draft) {
            return draft.facts.stream().map(this::moved).toList();
        }

        List<SamplePromise> promises(Draft draft) {
            return draft.promises.stream().map(this::moved).toList();
        }

        List<SampleProblem> problems(Draft draft) {
            return draft.problems.stream().map(this::moved).toList();
        }
    }

    Result result(String head, String foot) {
        StringBuilder out = new StringBuilder(head);
        int[] places = new int[text.length()];
        List<Integer> inserted = new ArrayList<>(before.keySet());
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            if (next < inserted.size() && inserted.get(next) == i) {
                out.append(before.get(i));
                next++;
            }
            places[i] = out.length();
            out.append(text.charAt(i));
        }
        return new Result(out.append(foot).toString(), places);
    }
}
