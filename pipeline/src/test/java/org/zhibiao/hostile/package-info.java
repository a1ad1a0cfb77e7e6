/** Documents that nobody wrote in good faith: each is read or refused, and none harms the others. */
package org.zhibiao.hostile;
