package org.zhibiao.report;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** Promises behind a problem that may answer it: more than any report makes. */
    private static final int MOST = 1_000;

    private final String body;
    private final Outline outline;
    private final List<Commitment> commitments;
    private final List<List<Set<String>>> named;
    private final int[] nextToAll;
    private final Map<Integer, Integer> sizes = new HashMap<>();

    Answers(String body, Outline outline, List<Commitment> commitments) {
        this.body = body;
        this.outline = outline;
        this.commitments =
                commitments.stream().sorted(comparingInt(Commitment::begin)).toList();
        this.named = this.commitments.stream().map(this::named).toList();
        this.nextToAll = nextToAll();
    }

    /** Of each sentence the first one from it on that answers all that was named before. */
    private int[] nextToAll() {
        int[] next = new int[outline.sentences().size() + 1];
        next[next.length - 1] = next.length - 1;
        for (int i = next.length - 2; i >= 0; i--) {
            Sentence s = sentence(i);
            boolean opens = s.begin() > 0 && body.charAt(s.begin() - 1) == '\n';
            next[i] = opens && ALL.matcher(s.in(body)).lookingAt() ? i : next[i + 1];
        }
        return next;
    }

    List<Commitment> to(Problem problem) {
        Set<String> admitted = pairs(body.substring(problem.begin(), problem.end()));
        int lineEnd = body.indexOf('\n', problem.end());
        int line = lineEnd < 0 ? body.length() : lineEnd;
        List<Commitment> answers = new ArrayList<>();
        int first = firstBehind(problem.begin());
        for (int i = first; i < Math.min(commitments.size(), first + MOST); i++) {
            Commitment c = commitments.get(i);
            if (inSameItem(problem, c, line) || ofSameNumber(problem, c) || names(admitted, named.get(i))) {
                answers.add(c);
            }
        }
        return answers;
    }

    private int firstBehind(int begin) {
        int low = 0;
        int high = commitments.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (commitments.get(middle).begin() > begin) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Sentence sentence(int index) {
        return outline.sentences().get(index);
    }

    /** A plan that begins in a paragraph of its own is about more than the last item. */
    private boolean inSameItem(Problem p, Commitment c, int lineEnd) {
        int section = sentence(p.sentence()).section();
        if (section < 0 || sentence(c.sentence()).section() != section) {
            return false;
        }
        return isItem(section) ? nextToAll[p.sentence() + 1] > c.sentence() : c.begin() <= lineEnd;
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
                && sizes.computeIfAbsent(mine, this::size).equals(sizes.computeIfAbsent(other, this::size));
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

    /** What a promise names as what it answers. */
    private List<Set<String>> named(Commitment c) {
        return NAMED.matcher(body.substring(c.begin(), c.end()))
                .results()
                .map(m -> pairs(m.group(1)))
                .toList();
    }

    private static boolean names(Set<String> admitted, List<Set<String>> named) {
        for (Set<String> words : named) {
            int smaller = Math.min(words.size(), admitted.size());
            long common = words.stream().filter(admitted::contains).count();
            if (common >= ALIKE * smaller) {
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
