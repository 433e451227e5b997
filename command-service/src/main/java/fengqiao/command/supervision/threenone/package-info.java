/** Assesses villages, towns and counties as three-none 三无. */
@NullMarked
package fengqiao.command.supervision.threenone;

import org.jspecify.annotations.NullMarked;
