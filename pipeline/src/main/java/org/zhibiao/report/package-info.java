/** The core's front door: one raw document in, one report or one reason out. Knows nothing of Spark, files or clocks. */
package org.zhibiao.report;
