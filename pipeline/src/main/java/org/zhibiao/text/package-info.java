/** From bytes to readable text: strict decoding, cleaning that keeps every origin, the page around the report set apart. */
package org.zhibiao.text;
