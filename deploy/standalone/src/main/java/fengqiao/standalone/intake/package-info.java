/** The verbs that fill a running instance: import of a file, and an invented county. */
@NullMarked
package fengqiao.standalone.intake;

import org.jspecify.annotations.NullMarked;
