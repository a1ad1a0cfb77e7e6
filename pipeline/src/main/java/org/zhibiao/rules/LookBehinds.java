package org.zhibiao.rules;

/** Takes out of regular expressions what they ask of the text before a place, so that they match there whatever that is. */
final class LookBehinds {
    private LookBehinds() {}

    /** The expression without look-behinds and word boundaries: it matches wherever the whole one does. */
    static String without(String pattern) {
        StringBuilder rest = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            if (isLookBehind(pattern, i)) {
                i = endOfGroup(pattern, i);
            } else if (pattern.startsWith("(?!", i)) {
                String group = pattern.substring(i, endOfGroup(pattern, i));
                rest.append(without(group.substring(3)).length() < group.length() - 3 ? "" : group);
                i += group.length();
            } else if (isBoundary(pattern, i)) {
                i += 2;
            } else {
                int end = endOfUnit(pattern, i);
                rest.append(pattern, i, end);
                i = end;
            }
        }
        return rest.toString();
    }

    private static boolean isLookBehind(String pattern, int at) {
        return pattern.startsWith("(?<=", at) || pattern.startsWith("(?<!", at);
    }

    private static boolean isBoundary(String pattern, int at) {
        return pattern.startsWith("\\b", at) || pattern.startsWith("\\B", at);
    }

    private static int endOfGroup(String pattern, int begin) {
        int depth = 0;
        int i = begin;
        do {
            char c = pattern.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            i = endOfUnit(pattern, i);
        } while (depth > 0);
        return i;
    }

    /** The end of an escape, of a class or of a single character. */
    private static int endOfUnit(String pattern, int begin) {
        char c = pattern.charAt(begin);
        if (c == '\\') {
            return pattern.startsWith("\\Q", begin) ? pattern.indexOf("\\E", begin) + 2 : begin + 2;
        }
        return c == '[' ? endOfClass(pattern, begin) : begin + 1;
    }

    private static int endOfClass(String pattern, int begin) {
        int depth = 0;
        int i = begin;
        do {
            char c = pattern.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            i += c == '\\' ? 2 : 1;
        } while (depth > 0);
        return i;
    }
}
