package org.zhibiao.rules;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for in long texts. Java tries a pattern at every place; this one is tried only at characters with
 * which a match can begin, and finds the same.
 */
public final class Search {
    private final Pattern pattern;
    private final FirstCharacters first;
    private final boolean mayBeEmpty;

    private Search(Pattern pattern) {
        this.pattern = pattern;
        this.first = new FirstCharacters(pattern);
        this.mayBeEmpty = first.mayBeEmpty();
    }

    /** A search for a pattern. */
    public static Search of(Pattern pattern) {
        return new Search(pattern);
    }

    /** A search for an expression of the program itself. */
    public static Search of(String expression) {
        return new Search(Pattern.compile(expression));
    }

    /** The pattern that is looked for. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether a match may begin with a character that opens a text. */
    public boolean mayOpenWith(char c) {
        return mayBeEmpty || first.mayOpenWith(c);
    }

    /** Whether a text holds the pattern. */
    public boolean in(CharSequence text) {
        return over(text).find();
    }

    /** Looks through a text, first to last. */
    public Finder over(CharSequence text) {
        return new Finder(text, 0);
    }

    /** Looks through a text from a UTF-16 index on. */
    public Finder from(CharSequence text, int begin) {
        Finder finder = new Finder(text, 0);
        finder.next = begin;
        return finder;
    }

    /** A text with words in the place of every match; they are taken as they are. */
    public String replace(String text, String by) {
        return replace(text, match -> by);
    }

    /** A text in which every match gives way to what a function makes of it. */
    public String replace(String text, Function<MatchResult, String> by) {
        Finder finder = over(text);
        StringBuilder replaced = new StringBuilder();
        int kept = 0;
        while (finder.find()) {
            replaced.append(text, kept, finder.start()).append(by.apply(finder.matcher));
            kept = finder.end();
        }
        return kept == 0 && replaced.length() == 0
                ? text
                : replaced.append(text, kept, text.length()).toString();
    }

    /** Looks through the stretch between two UTF-16 indices as if nothing stood around it; places count from the text's begin. */
    public Finder over(String text, int begin, int end) {
        return new Finder(text.substring(begin, end), begin);
    }

    /** The matches in one text, as those of a {@link Matcher} that is asked to find again and again. For one thread. */
    public final class Finder {
        private final CharSequence text;
        private final int shift;
        private Matcher matcher;
        private int next;

        private Finder(CharSequence text, int shift) {
            this.text = text;
            this.shift = shift;
        }

        /** Goes to the next match; false when there is none. */
        public boolean find() {
            if (mayBeEmpty) {
                return findAnywhere();
            }
            for (int i = first.next(text, next); i < text.length(); i = first.next(text, i + 1)) {
                if (matches(i)) {
                    next = Math.max(matcher.end(), i + 1);
                    return true;
                }
            }
            next = text.length();
            return false;
        }

        private boolean findAnywhere() {
            boolean found = next <= text.length()
                    && matcher().region(next, text.length()).find();
            next = found ? Math.max(matcher.end(), matcher.start() + 1) : text.length() + 1;
            return found;
        }

        private boolean matches(int at) {
            return matcher().region(at, text.length()).lookingAt();
        }

        private Matcher matcher() {
            if (matcher == null) {
                matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            }
            return matcher;
        }

        /** UTF-16 index of the begin of the match that was found last. */
        public int start() {
            return shift + matcher.start();
        }

        /** UTF-16 index behind its end. */
        public int end() {
            return shift + matcher.end();
        }

        /** Its words. */
        public String group() {
            return matcher.group();
        }

        /** What a group of it holds; null when the group took no part. */
        public String group(int group) {
            return matcher.group(group);
        }

        /** What a group of it holds; null when the group took no part. */
        public String group(String name) {
            return matcher.group(name);
        }

        /** UTF-16 index of the begin of a group; -1 when the group took no part. */
        public int start(String name) {
            return shift(matcher.start(name));
        }

        /** UTF-16 index behind the end of a group; -1 when the group took no part. */
        public int end(String name) {
            return shift(matcher.end(name));
        }

        private int shift(int place) {
            return place < 0 ? place : place + shift;
        }
    }
}
