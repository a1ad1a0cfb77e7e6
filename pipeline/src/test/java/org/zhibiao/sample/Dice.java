package org.zhibiao.sample;

import java.util.ArrayList;
import java.util.List;

/** A seeded source of chance, with an algorithm of its own (SplitMix64), so that no release of the JDK changes what it gives. */
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice for one purpose: other numbers give other throws. */
    static Dice of(long... purpose) {
        long state = 0;
        for (long part : purpose) {
            state = mixed(state * 31 + part + STEP);
        }
        return new Dice(state);
    }

    private static long mixed(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** A number from 0 to {@code bound} less one. */
    int below(int bound) {
        state += STEP;
        return (int) Long.remainderUnsigned(mixed(state), bound);
    }

    /** A number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> mixed = new ArrayList<>(list);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T other = mixed.get(j);
            mixed.set(j, mixed.get(i));
            mixed.set(i, other);
        }
        return mixed;
    }
}
