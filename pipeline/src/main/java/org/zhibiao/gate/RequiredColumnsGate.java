package org.zhibiao.gate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.zhibiao.schema.TableSchema;

/** Every required column has a value in every row. */
record RequiredColumnsGate(List<TableSchema> tables, Map<String, Dataset<Row>> staged) implements Gate {

    @Override
    public List<GateResult> check() {
        Optional<Dataset<Row>> atFault = tables.stream().map(this::incomplete).reduce(Dataset::union);
        List<String> names = tables.stream().map(TableSchema::name).toList();
        return Violations.tally("required_columns_filled", names, atFault.orElseThrow());
    }

    private Dataset<Row> incomplete(TableSchema table) {
        Column anyMissing = Arrays.stream(table.type().fields())
                .filter(field -> !field.nullable())
                .map(StructField::name)
                .map(name -> col(name).isNull())
                .reduce(lit(false), Column::or);
        return staged.get(table.name())
                .where(anyMissing)
                .select(Violations.subject(table.name()), Violations.example(table.key()));
    }
}
