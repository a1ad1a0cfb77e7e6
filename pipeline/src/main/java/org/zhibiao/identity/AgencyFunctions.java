package org.zhibiao.identity;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/** The bodies of data/agencies/functions.json, by official and short name. Thread-safe once built. */
final class AgencyFunctions {
    static final String FILE = "agencies/functions.json";

    record FileShape(List<AgencyFunction> functions) {}

    /** A name of a body in a text. */
    record Hit(int begin, int end, Body body) {}

    /** Behind a body 长 is its head (教育局长), but for the places that begin with it: 长江, 长沙, 长春. */
    private static final String AFTER_CHANG = "江沙春治宁兴安垣乐汀葛岭泰武子";

    private final List<AgencyFunction> functions;
    /** In the order of the file: the first of two that texts shorten alike is meant, so that names added later move none. */
    private final Map<String, Body> official = new LinkedHashMap<>();

    private final Map<String, Body> forms = new HashMap<>();
    private final AhoCorasickDoubleArrayTrie<Body> names = new AhoCorasickDoubleArrayTrie<>();

    private AgencyFunctions(List<AgencyFunction> functions) {
        this.functions = functions;
    }

    static AgencyFunctions load() {
        return of(RuleFiles.read(FILE, FileShape.class).functions());
    }

    static AgencyFunctions of(List<AgencyFunction> list) {
        AgencyFunctions all = new AgencyFunctions(RuleFiles.unique(FILE, list, AgencyFunction::functionCode));
        list.forEach(all::addOfficial);
        list.forEach(all::addShort);
        all.addDerived();
        all.names.build(new TreeMap<>(all.forms));
        return all;
    }

    private void addOfficial(AgencyFunction f) {
        f.bodies()
                .forEach(b ->
                        put(b, new Body(b, f.functionCode(), b.startsWith(f.name()) ? f.systemPrefix() : "", false)));
        f.national().forEach(b -> put(b, new Body(b, f.functionCode(), "", true)));
    }

    private void put(String name, Body body) {
        if (official.put(name, body) != null) {
            throw new RuleException(FILE, "'" + name + "' stands there twice");
        }
        forms.put(name, body);
    }

    private void addShort(AgencyFunction f) {
        for (AgencyFunction.ShortForm s : f.shortForms()) {
            Body body = official.get(s.official());
            if (body == null) {
                throw new RuleException(FILE, "'" + s.form() + "' shortens the unknown '" + s.official() + "'");
            }
            if (forms.put(s.form(), body) != null) {
                throw new RuleException(FILE, "'" + s.form() + "' stands there twice");
            }
        }
    }

    /** Texts shorten all bodies alike: 委员会 to 委, without 和, 监督管理 to 监管. */
    private void addDerived() {
        for (Body body : List.copyOf(official.values())) {
            for (String form : derived(body.official())) {
                if (form.length() >= 3) {
                    forms.putIfAbsent(form, body);
                }
            }
        }
    }

    private static List<String> derived(String name) {
        List<String> forms = new ArrayList<>(List.of(name));
        if (name.startsWith(Body.STATE)) {
            forms.add(name.substring(Body.STATE.length()));
        }
        if (name.endsWith("委员会") && name.length() >= 5 && !name.endsWith("管理委员会")) {
            forms.add(name.substring(0, name.length() - 2));
        }
        if (name.endsWith("办公室") && name.length() >= 5) {
            forms.add(name.substring(0, name.length() - 2));
        }
        List.copyOf(forms).forEach(f -> forms.add(f.replace("监督管理", "监管")));
        List.copyOf(forms).forEach(f -> forms.add(f.replaceFirst("(?<=..)[和与](?=..)", "")));
        List.copyOf(forms).forEach(f -> forms.add(f.replace("和", "").replace("与", "")));
        return forms;
    }

    List<AgencyFunction> functions() {
        return functions;
    }

    /** The body of exactly that name, official or short. */
    Optional<Body> named(String form) {
        return Optional.ofNullable(forms.get(form));
    }

    /** Code of the field of an unusual name: the one with which it begins, else that of the body with which it ends; empty when none. */
    String codeOf(String name) {
        return longest(
                        b -> b.field().length() >= 2 && name.startsWith(b.field()),
                        b -> b.field().length())
                .or(() -> longest(
                        b -> name.endsWith(b.official()), b -> b.official().length()))
                .map(Body::functionCode)
                .orElse("");
    }

    private Optional<Body> longest(Predicate<Body> fits, ToIntFunction<Body> length) {
        return official.values().stream()
                .filter(b -> !b.national() && !b.isPlaced())
                .filter(fits)
                .max(Comparator.comparingInt(length).thenComparing(Body::functionCode));
    }

    /** All names in a text, the longest at each place, none inside another, read to their natural end (教育局长 is a person). */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        names.parseText(text, (begin, end, body) -> {
            if (!endsHere(text, end)) {
                return;
            }
            while (!hits.isEmpty() && hits.get(hits.size() - 1).begin() >= begin) {
                hits.remove(hits.size() - 1);
            }
            if (hits.isEmpty() || hits.get(hits.size() - 1).end() <= begin) {
                hits.add(new Hit(begin, end, body));
            }
        });
        return hits;
    }

    private static boolean endsHere(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        if (text.startsWith("部门", end) && "部委局厅".indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        if (end + 1 < text.length() && text.charAt(end) == '长' && AFTER_CHANG.indexOf(text.charAt(end + 1)) >= 0) {
            return true;
        }
        String stops = switch (text.charAt(end - 1)) {
            case '局', '厅', '署', '院' -> "长";
            case '委' -> "员托派任";
            case '办' -> "公理法学案事好";
            case '部' -> "门分署长";
            case '府' -> "采购信网规职令常立机数购自投性";
            case '道' -> "办";
            case '社' -> "会区";
            case '关' -> "区员长";
            default -> "";
        };
        return stops.indexOf(text.charAt(end)) < 0;
    }
}
