/** The command side: what callers may do, decided and recorded. */
@NullMarked
package fengqiao.command;

import org.jspecify.annotations.NullMarked;
