/** Tests of the command side. */
@NullMarked
package fengqiao.command;

import org.jspecify.annotations.NullMarked;
