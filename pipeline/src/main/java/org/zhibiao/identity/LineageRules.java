package org.zhibiao.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.table.LineageRelation;

/** What bodies were called before the reforms of data/agencies/lineage.json. */
final class LineageRules {
    static final String FILE = "agencies/lineage.json";

    record FileShape(List<Reform> reforms, List<Change> changes) {}

    /** A reform, and the day on which it took effect at each level. */
    record Reform(String reform, String what, String national, String province, String city, String district) {

        LocalDate on(Rung rung) {
            return LocalDate.parse(
                    switch (rung) {
                        case PROVINCE -> province;
                        case CITY -> city;
                        case COUNTY, ZONE -> district;
                    });
        }

        LocalDate onNational() {
            return LocalDate.parse(national);
        }
    }

    /**
     * A change of names.
     *
     * @param to names afterwards, without the division
     * @param from names before that hold wherever there is one of the later bodies
     * @param perhaps names before that hold only in some places
     */
    record Change(
            String reform,
            LineageRelation relation,
            List<String> to,
            List<String> from,
            List<String> perhaps,
            Example example) {}

    record Example(String now, String before) {}

    private final Map<String, Reform> reforms = new HashMap<>();
    private final Map<String, List<Change>> byName = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final List<Change> changes;

    private LineageRules(FileShape file) {
        RuleFiles.unique(FILE, file.reforms(), Reform::reform).forEach(r -> reforms.put(r.reform(), r));
        changes = file.changes();
        for (Change change : changes) {
            if (!reforms.containsKey(change.reform())) {
                throw new RuleException(FILE, "'" + change.reform() + "' is no reform of the file");
            }
            change.to()
                    .forEach(n ->
                            byName.computeIfAbsent(n, k -> new ArrayList<>()).add(change));
            if (change.relation() == LineageRelation.RENAME) {
                join(change);
            }
        }
    }

    static LineageRules load() {
        return new LineageRules(RuleFiles.read(FILE, FileShape.class));
    }

    /** All names of one chain of renames are one family, called by the first of them that the file gives as earlier. */
    private void join(Change change) {
        List<String> names = Stream.of(change.from(), change.perhaps(), change.to())
                .flatMap(List::stream)
                .toList();
        String head = root(names.get(0));
        for (String name : names) {
            String other = root(name);
            if (!other.equals(head)) {
                families.put(other, head);
            }
        }
    }

    /** The name by which the family of a name goes: itself when it was never renamed. */
    String root(String name) {
        String at = name;
        while (families.containsKey(at)) {
            at = families.get(at);
        }
        return at;
    }

    List<Change> all() {
        return changes;
    }

    /** The changes that gave a body this name. */
    List<Change> to(String name) {
        return byName.getOrDefault(name, List.of());
    }

    Reform reform(Change change) {
        return reforms.get(change.reform());
    }
}
