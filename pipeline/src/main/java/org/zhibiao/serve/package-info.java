/** The published tables as a read-only database of Spark SQL, which follows the pointer. */
package org.zhibiao.serve;
