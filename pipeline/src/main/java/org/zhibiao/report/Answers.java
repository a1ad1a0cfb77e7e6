package org.zhibiao.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.commitment.Commitment;
import org.zhibiao.problem.Problem;
import org.zhibiao.structure.Heading;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.Sentence;

/**
 * Which commitments answer a problem where the report pairs them: in the same item, as items of the same number of one
 * chapter on problems and measures, or by naming the problem in the promise.
 */
final class Answers {
    /** 针对执法力量不足的问题,… names what it answers. */
    private static final Pattern NAMED =
            Pattern.compile("(?:针对|解决|破解|改变|补齐|整改)(?<what>[^,。;]{4,40}?)(?:的?(?:问题|情况|短板|现象|不足|困难|难题|局面)|,|$)");

    /** From here on a plan answers all that was named before. */
    private static final Pattern ALL =
            Pattern.compile("^(?:针对|面对|对于|就)?(?:上述|以上|这些|存在的?|此类)|^下一?(?:步|阶段)|^今后|^明年|^\\d{4}年");

    private static final double ALIKE = 0.5;

    private final String body;
    private final Outline outline;
    private final List<Commitment> commitments;

    Answers(String body, Outline outline, List<Commitment> commitments) {
        this.body = body;
        this.outline = outline;
        this.commitments = commitments;
    }

    List<Commitment> to(Problem problem) {
        return commitments.stream()
                .filter(c -> c.begin() > problem.begin())
                .filter(c -> inSameItem(problem, c) || ofSameNumber(problem, c) || names(problem, c))
                .toList();
    }

    private Sentence sentence(int index) {
        return outline.sentences().get(index);
    }

    /** A plan that begins in a paragraph of its own is about more than the last item. */
    private boolean inSameItem(Problem p, Commitment c) {
        int section = sentence(p.sentence()).section();
        if (section < 0 || sentence(c.sentence()).section() != section) {
            return false;
        }
        if (!isItem(section)) {
            return body.substring(p.end(), c.begin()).indexOf('\n') < 0;
        }
        for (int i = p.sentence() + 1; i <= c.sentence(); i++) {
            Sentence s = sentence(i);
            boolean opens = body.charAt(s.begin() - 1) == '\n';
            if (opens && ALL.matcher(s.in(body)).lookingAt()) {
                return false;
            }
        }
        return true;
    }

    private boolean isItem(int section) {
        return outline.headings().get(section).level() > 1;
    }

    /** Problem and promise in two lists of one chapter, under the same number. */
    private boolean ofSameNumber(Problem p, Commitment c) {
        int mine = sentence(p.sentence()).section();
        int other = sentence(c.sentence()).section();
        if (mine < 0 || other < 0 || mine == other || !isItem(mine) || !isItem(other)) {
            return false;
        }
        Heading problem = outline.headings().get(mine);
        Heading promise = outline.headings().get(other);
        return problem.level() == promise.level()
                && !problem.number().isEmpty()
                && problem.number().equals(promise.number())
                && chapter(mine) == chapter(other)
                && size(mine) == size(other);
    }

    private int chapter(int section) {
        int at = section;
        while (outline.headings().get(at).parent() >= 0) {
            at = outline.headings().get(at).parent();
        }
        return at;
    }

    /** How many items the list has to which a heading belongs, counted by the run of its neighbours of one level. */
    private int size(int section) {
        List<Heading> all = outline.headings();
        int level = all.get(section).level();
        int first = section;
        while (first > 0
                && all.get(first - 1).level() >= level
                && !(all.get(first).level() == level && isFirst(all.get(first)))) {
            first--;
        }
        int size = 0;
        for (int i = first; i < all.size() && all.get(i).level() >= level; i++) {
            if (i > first && all.get(i).level() == level && isFirst(all.get(i))) {
                break;
            }
            size += all.get(i).level() == level ? 1 : 0;
        }
        return size;
    }

    private static boolean isFirst(Heading heading) {
        return heading.number().matches("[^十]{0,2}[一1①⑴壹].{0,2}");
    }

    private boolean names(Problem p, Commitment c) {
        Matcher m = NAMED.matcher(body.substring(c.begin(), c.end()));
        while (m.find()) {
            Set<String> named = pairs(m.group("what"));
            Set<String> admitted = pairs(body.substring(p.begin(), p.end()));
            int smaller = Math.min(named.size(), admitted.size());
            named.retainAll(admitted);
            if (named.size() >= ALIKE * smaller) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }
}
