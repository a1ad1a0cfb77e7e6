package org.zhibiao.serve;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.hive.service.rpc.thrift.TStatus;
import org.apache.hive.service.rpc.thrift.TStatusCode;

/** How calls end, in words of the protocol. */
final class Status {

    /** What SQL calls a syntax error or access rule violation. */
    static final String SQL_STATE = "42000";

    private Status() {}

    static TStatus success() {
        return new TStatus(TStatusCode.SUCCESS_STATUS);
    }

    static TStatus failure(Throwable fault) {
        TStatus status = new TStatus(TStatusCode.ERROR_STATUS);
        status.setSqlState(SQL_STATE);
        status.setErrorMessage(message(fault));
        return status;
    }

    static TStatus notOffered(String what) {
        return failure(new Refusal("it offers no " + what));
    }

    /** What a person reads: the innermost message; Spark puts plans and stacks around it. */
    static String message(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null && (cause instanceof ExecutionException || cause.getMessage() == null)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable(cause.getMessage()).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(cause.getClass().getSimpleName());
    }
}
