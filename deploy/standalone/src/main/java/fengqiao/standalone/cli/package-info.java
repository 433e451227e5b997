/** The verbs of the command line. */
@NullMarked
package fengqiao.standalone.cli;

import org.jspecify.annotations.NullMarked;
