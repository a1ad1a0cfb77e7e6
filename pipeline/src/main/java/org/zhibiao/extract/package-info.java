/**
 * From the bytes of a file to its text: tells formats by their bytes, reads html, docx and pdf as a reader sees them, and says
 * why where there is nothing to read. Pure: all happens in memory, within bounds.
 */
package org.zhibiao.extract;
