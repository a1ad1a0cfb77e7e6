package org.zhibiao.text;

/**
 * A reading that was told to end, by an interrupt of its thread, and did. Whoever reads a document within a time sets the
 * thread's flag; the stages look at it between documents' parts, which costs nothing, and end with this.
 */
public final class ReadingStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ReadingStopped() {
        super("the reading was told to end");
    }

    /**
     * Goes on unless the thread is told to end. The flag stays as it is.
     *
     * @throws ReadingStopped when it is
     */
    public static void ifAsked() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadingStopped();
        }
    }
}
