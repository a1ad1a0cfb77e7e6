/** The declared tables as Spark sees them: schemas, and rows made from records. */
package org.zhibiao.schema;
