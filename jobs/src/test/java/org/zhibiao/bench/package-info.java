/** How fast Zhibiao is: a whole run and its core beside the least work that reading asks for, on one invented corpus. */
package org.zhibiao.bench;
