/** Words and their parts of speech, by HanLP with the vocabulary of the field. */
package org.zhibiao.segment;
