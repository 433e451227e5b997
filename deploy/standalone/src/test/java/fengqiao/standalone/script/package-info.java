/** The entry script, with a JDK and a Maven that only pretend. */
@NullMarked
package fengqiao.standalone.script;

import org.jspecify.annotations.NullMarked;
