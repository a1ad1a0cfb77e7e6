/** Whose report a text is, of which year and kind, and when it was published; each finding with its evidence. */
package org.zhibiao.identity;
