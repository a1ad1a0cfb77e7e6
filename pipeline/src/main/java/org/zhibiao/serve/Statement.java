package org.zhibiao.serve;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.hive.service.rpc.thrift.TOperationState;
import org.apache.spark.SparkContext;

/** One question of a client while it is being answered, and its answer. */
final class Statement {

    private final SparkContext context;
    private final String group;
    private final FutureTask<Answer> answer;

    Statement(SparkContext context, String group, Supplier<Answer> work) {
        this.context = context;
        this.group = group;
        this.answer = new FutureTask<>(() -> inGroup(work));
    }

    /** Does the work, in this thread. */
    void run() {
        answer.run();
    }

    /** Where it is, after waiting a little for it to end. */
    TOperationState state(long patienceMillis) throws InterruptedException {
        try {
            answer.get(patienceMillis, TimeUnit.MILLISECONDS);
            return TOperationState.FINISHED_STATE;
        } catch (TimeoutException e) {
            return TOperationState.RUNNING_STATE;
        } catch (CancellationException e) {
            return TOperationState.CANCELED_STATE;
        } catch (ExecutionException e) {
            return TOperationState.ERROR_STATE;
        }
    }

    /** Why there is no answer. */
    Optional<Throwable> failure() throws InterruptedException {
        try {
            answer.get(0, TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e.getCause());
        } catch (CancellationException | TimeoutException e) {
            return Optional.of(e);
        }
    }

    /** The answer, when there is one; waits for it. */
    Answer answer() throws InterruptedException, ExecutionException {
        return answer.get();
    }

    /** Does something that may run jobs, such that a cancelling reaches them. */
    <T> T inGroup(Supplier<T> work) {
        context.setJobGroup(group, "a query of a client", true);
        try {
            return work.get();
        } finally {
            context.clearJobGroup();
        }
    }

    void cancel() {
        if (!answer.isDone()) {
            answer.cancel(true);
            context.cancelJobGroup(group);
        }
    }
}
