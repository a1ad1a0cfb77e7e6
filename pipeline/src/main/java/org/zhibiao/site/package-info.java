/** The site: the published tables as pages for people, each number with the place in the report that proves it. */
package org.zhibiao.site;
