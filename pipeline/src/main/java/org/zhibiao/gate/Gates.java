package org.zhibiao.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.TableFiles;

/** All gates over the tables of a staged snapshot. */
public final class Gates {

    private Gates() {}

    /**
     * The checks, each of which may run apart from the others.
     *
     * @param staged all tables, by name
     * @param anew those rows of them that were not checked before
     * @param files their files, by table name
     */
    public static List<Callable<List<GateResult>>> of(
            Map<String, Dataset<Row>> staged,
            Map<String, Dataset<Row>> anew,
            Map<String, TableFiles> files,
            InputsSeen seen) {
        List<TableSchema> tables = Tables.all();
        List<Gate> gates = new ArrayList<>();
        gates.add(new FilesGate(tables, files));
        gates.add(new RequiredColumnsGate(tables, anew));
        tables.forEach(table -> gates.add(new KeyGate(table, anew.get(table.name()))));
        gates.add(new SpanGate(tables, staged, anew));
        byTarget(Reference::inside).forEach(references -> gates.add(new ReferenceGate(references, anew, anew)));
        byTarget(reference -> !reference.inside())
                .forEach(references -> gates.add(new ReferenceGate(references, anew, staged)));
        gates.add(new OutcomeGate(seen, staged));
        return gates.stream()
                .<Callable<List<GateResult>>>map(gate -> gate::check)
                .toList();
    }

    private static Collection<List<Reference>> byTarget(Predicate<Reference> chosen) {
        return Reference.all().stream()
                .filter(chosen)
                .collect(Collectors.groupingBy(
                        reference -> reference.to().name(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
