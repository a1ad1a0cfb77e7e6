package org.zhibiao.serve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hive.service.rpc.thrift.THandleIdentifier;
import org.apache.hive.service.rpc.thrift.TOperationHandle;
import org.apache.hive.service.rpc.thrift.TOperationType;
import org.apache.spark.sql.SparkSession;

/** The session of one client: its settings, and the statements that it has not closed. */
final class Client {

    private static final String DATABASE = "use:database";
    private static final String SETTING = "set:hiveconf:";
    private static final String VARIABLE = "set:hivevar:";

    private final SparkSession spark;
    private final Map<THandleIdentifier, Statement> statements = new ConcurrentHashMap<>();

    Client(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Takes what the client's address says of its session. Variables are not replaced in statements, and so are of no
     * consequence.
     *
     * @throws Refusal for a setting that no client may change
     */
    void configure(Map<String, String> wishes) {
        wishes.forEach((key, value) -> {
            String name = key.startsWith(SETTING) ? key.substring(SETTING.length()) : key;
            if (key.equals(DATABASE)) {
                spark.catalog().setCurrentDatabase(value);
            } else if (!key.startsWith(VARIABLE)) {
                ClientSettings.require(name);
                spark.conf().set(name, value);
            }
        });
    }

    /** A statement that is still to be run. */
    TOperationHandle prepare(String sql) {
        THandleIdentifier id = Handles.fresh();
        return prepare(
                id,
                TOperationType.EXECUTE_STATEMENT,
                new Statement(spark.sparkContext(), Handles.text(id), () -> Answer.of(spark.sql(sql))));
    }

    /** What is known without asking Spark. */
    TOperationHandle know(TOperationType type, Answer answer) {
        THandleIdentifier id = Handles.fresh();
        Statement known = new Statement(spark.sparkContext(), Handles.text(id), () -> answer);
        known.run();
        return prepare(id, type, known);
    }

    private TOperationHandle prepare(THandleIdentifier id, TOperationType type, Statement statement) {
        statements.put(id, statement);
        return new TOperationHandle(id, type, true);
    }

    Map<THandleIdentifier, Statement> statements() {
        return statements;
    }

    void close() {
        statements.values().forEach(Statement::cancel);
        statements.clear();
    }
}
