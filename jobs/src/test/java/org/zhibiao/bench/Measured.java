package org.zhibiao.bench;

/**
 * One repetition of one contender.
 *
 * @param seconds of work, start-up left out
 * @param startSeconds of start-up and end
 * @param processorSeconds of the whole process
 * @param heapMegabytes most that was in use after a collection; 0 where it is not known
 * @param faults reports that were not read, or not read right
 */
record Measured(double seconds, double startSeconds, double processorSeconds, long heapMegabytes, long faults) {}
