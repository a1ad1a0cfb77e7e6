package org.zhibiao.warehouse;

/** The right to change a warehouse, which one run has at a time and which ends with its process. */
interface WriterLock extends AutoCloseable {

    String FILE = "_lock";

    /**
     * Asks whether it is still held, before readers are given something new.
     *
     * @throws org.zhibiao.fault.RunFault when it was lost
     */
    void require();

    @Override
    void close();
}
