package org.zhibiao.evaluate;

/** Whether every careful reader would take an annotation. */
enum Standing {
    CORE,
    /** Readers may differ: neither wrong when taken nor missed when not. */
    OPEN
}
