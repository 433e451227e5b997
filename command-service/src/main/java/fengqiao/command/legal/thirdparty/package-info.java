/** What third parties 第三方 do, by their kinds. */
@NullMarked
package fengqiao.command.legal.thirdparty;

import org.jspecify.annotations.NullMarked;
