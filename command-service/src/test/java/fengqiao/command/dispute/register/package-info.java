/** Registration of disputes, tried out. */
@NullMarked
package fengqiao.command.dispute.register;

import org.jspecify.annotations.NullMarked;
