package org.zhibiao.fault;

/** The call or the configuration is wrong: nothing was started. The message names the option or value at fault. */
public final class CallFault extends RuntimeException {

    /** A fault with a message for the user: what is wrong, with the value, and what to do. */
    public CallFault(String message) {
        super(message);
    }

    /** The same with its cause, which goes to the log. */
    public CallFault(String message, Throwable cause) {
        super(message, cause);
    }
}
