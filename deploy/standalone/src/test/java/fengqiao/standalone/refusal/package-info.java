/** The sentences of the command line. */
@NullMarked
package fengqiao.standalone.refusal;

import org.jspecify.annotations.NullMarked;
