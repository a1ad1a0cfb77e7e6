/**
 * Writes yearly reports of many invented years of real bodies, together with what they say. Seeded and deterministic: the same
 * call gives the same texts on any machine. Packed into the test jar, so that tests and benchmarks of other modules use it too.
 */
package org.zhibiao.sample;
