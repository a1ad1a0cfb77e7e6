/** From folders and files to raw documents, without losing one. Lists on the driver, reads in the executors. */
package org.zhibiao.intake;
