/** Immutable snapshots of Parquet tables, staged beside each other and published by moving one pointer. */
package org.zhibiao.warehouse;
