/** Reports a matter resolved, in substance or in procedure. */
@NullMarked
package fengqiao.command.matter.resolve;

import org.jspecify.annotations.NullMarked;
