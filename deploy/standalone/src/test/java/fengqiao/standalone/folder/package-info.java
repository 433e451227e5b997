/** The data folder's checks. */
@NullMarked
package fengqiao.standalone.folder;

import org.jspecify.annotations.NullMarked;
