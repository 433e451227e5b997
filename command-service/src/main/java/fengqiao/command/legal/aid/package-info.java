/** Applications for legal aid 法律援助 and what came of them. */
@NullMarked
package fengqiao.command.legal.aid;

import org.jspecify.annotations.NullMarked;
