package org.zhibiao.serve;

import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.rules.Rule;
import scala.runtime.BoxedUnit;

/** Says of csv.`/a/file` that it is refused, where Spark would say that there is no such table. */
final class NoFiles extends Rule<LogicalPlan> {

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        plan.foreach(node -> {
            if (node instanceof UnresolvedRelation relation
                    && relation.multipartIdentifier().last().indexOf('/') >= 0) {
                throw new Refusal("it reads no other files");
            }
            return BoxedUnit.UNIT;
        });
        return plan;
    }
}
