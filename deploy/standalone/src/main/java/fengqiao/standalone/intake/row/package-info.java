/** From a line of a table to a row of the import API, with every fault of the line named. */
@NullMarked
package fengqiao.standalone.intake.row;

import org.jspecify.annotations.NullMarked;
