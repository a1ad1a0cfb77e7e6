package org.zhibiao.serve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.expressions.CallMethodViaReflection;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ScriptTransformation;
import org.apache.spark.sql.execution.command.ResetCommand;
import org.apache.spark.sql.execution.command.SetCommand;
import org.apache.spark.sql.execution.datasources.HadoopFsRelation;
import org.apache.spark.sql.execution.datasources.LogicalRelation;
import scala.jdk.javaapi.CollectionConverters;
import scala.jdk.javaapi.OptionConverters;
import scala.runtime.BoxedUnit;

/** Judges an analyzed plan: what is not known to be harmless is refused. */
record PlanCheck(String snapshots) {

    private static final Set<String> COMMANDS =
            Set.of("ExplainCommand", "SetCatalogAndNamespace", "SetNamespaceCommand", "CommandResult");

    private static final List<String> COMMAND_FAMILIES = List.of("Show", "Describe");

    /** What a plan may begin with besides files: rows that are in the statement itself, or come from another part of it. */
    private static final Set<String> LEAVES =
            Set.of("LocalRelation", "OneRowRelation", "Range", "CommandResult", "CTERelationRef", "UnionLoopRef");

    void require(LogicalPlan plan) {
        if (plan instanceof Command) {
            requireReading(plan);
            return;
        }
        Set<String> read = new HashSet<>();
        plan.foreachWithSubqueries(node -> {
            requireHarmless(node, read);
            return BoxedUnit.UNIT;
        });
        if (read.size() > 1) {
            throw new Refusal("a statement reads one snapshot, this one reads " + String.join(" and ", read)
                    + "; if the second was published just now, run it again");
        }
    }

    private static void requireReading(LogicalPlan command) {
        if (command instanceof SetCommand set) {
            OptionConverters.toJava(set.kv())
                    .filter(pair -> pair._2().isDefined())
                    .ifPresent(pair -> ClientSettings.require(pair._1()));
        } else if (command instanceof ResetCommand reset) {
            ClientSettings.require(OptionConverters.toJava(reset.config()).orElse("all of them at once"));
        } else {
            String name = command.getClass().getSimpleName();
            if (!COMMANDS.contains(name) && COMMAND_FAMILIES.stream().noneMatch(name::startsWith)) {
                throw new Refusal("it refuses " + words(name));
            }
        }
    }

    private void requireHarmless(LogicalPlan node, Set<String> read) {
        if (node instanceof Command) {
            requireReading(node);
        } else if (node instanceof ScriptTransformation) {
            throw new Refusal("it starts no programs (TRANSFORM)");
        } else if (node instanceof LogicalRelation relation) {
            read.add(snapshot(relation));
        } else if (node.children().isEmpty() && !LEAVES.contains(node.getClass().getSimpleName())) {
            throw new Refusal("it reads nothing else (" + words(node.getClass().getSimpleName()) + ")");
        }
        CollectionConverters.asJava(node.expressions()).forEach(PlanCheck::requireHarmless);
    }

    private static void requireHarmless(Expression expression) {
        expression.foreach(part -> {
            if (part instanceof CallMethodViaReflection) {
                throw new Refusal("it calls no methods of Java (reflect, java_method)");
            }
            return BoxedUnit.UNIT;
        });
    }

    /** The snapshot whose files a relation reads. */
    private String snapshot(LogicalRelation relation) {
        if (relation.relation() instanceof HadoopFsRelation files) {
            List<Path> roots = CollectionConverters.asJava(files.location().rootPaths());
            if (roots.size() == 1 && roots.get(0).toString().startsWith(snapshots + "/")) {
                String below = roots.get(0).toString().substring(snapshots.length() + 1);
                return below.substring(0, below.indexOf('/'));
            }
        }
        throw new Refusal("it reads no other files");
    }

    /** InsertIntoHadoopFsRelationCommand is insert into hadoop fs relation. */
    private static String words(String name) {
        return name.replaceAll("(Command|Exec)$", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
