/** Directories from tables: which columns each has, and what its entries are sent as. */
@NullMarked
package fengqiao.standalone.intake.directory;

import org.jspecify.annotations.NullMarked;
