/** The runs: they read, derive, check and publish. Spark distributes here what the pure core does for one report. */
package org.zhibiao.run;
