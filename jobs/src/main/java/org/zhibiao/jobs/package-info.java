/** The command line. */
package org.zhibiao.jobs;
