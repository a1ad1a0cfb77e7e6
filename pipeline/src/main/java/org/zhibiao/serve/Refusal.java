package org.zhibiao.serve;

/** A statement of a client is not run. The message says what was refused and what the server does instead. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String refused) {
        super("this server only reads the published tables: " + refused);
    }
}
