package org.zhibiao.sample;

/**
 * What a sample is made of.
 *
 * @param bytes how long a text is in UTF-8, roughly
 * @param noise what sites and converters do to the texts
 */
record SampleOptions(long seed, int agencies, int firstYear, int years, int bytes, Noise noise) {
    private static final int SHORT = 3500;
    private static final int LONG = 8000;
    private static final int FEW = 9;
    private static final int SOME = 25;

    /** How many matters a report tells. */
    int matters() {
        if (bytes < SHORT) {
            return FEW;
        }
        return bytes < LONG ? SOME : Integer.MAX_VALUE;
    }

    int lastYear() {
        return firstYear + years - 1;
    }
}
