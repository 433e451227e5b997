/** The data folder: who holds it, what wrote it, whether there is room, and its secrets. */
@NullMarked
package fengqiao.standalone.folder;

import org.jspecify.annotations.NullMarked;
