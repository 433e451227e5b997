/** Third parties, tried out. */
@NullMarked
package fengqiao.command.legal.thirdparty;

import org.jspecify.annotations.NullMarked;
