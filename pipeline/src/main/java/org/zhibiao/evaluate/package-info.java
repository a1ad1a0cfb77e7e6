/** Scores of a snapshot against gold annotations, by the definitions of the guideline beside the gold. */
package org.zhibiao.evaluate;
