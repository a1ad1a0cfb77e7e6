/** Faults that a user can mend, apart from bugs. */
package org.zhibiao.fault;
