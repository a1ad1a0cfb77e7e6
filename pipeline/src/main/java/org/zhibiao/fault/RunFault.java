package org.zhibiao.fault;

/** A run failed for a known reason, and nothing changed for readers. */
public final class RunFault extends RuntimeException {

    /** A fault with a message for the user: what happened, with the values, and what to do. */
    public RunFault(String message) {
        super(message);
    }

    /** The same with its cause, which goes to the log. */
    public RunFault(String message, Throwable cause) {
        super(message, cause);
    }
}
