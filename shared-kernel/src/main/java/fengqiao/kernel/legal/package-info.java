/** Legal services: source-governance stations, lawyers, legal aid and third parties. */
@NullMarked
package fengqiao.kernel.legal;

import org.jspecify.annotations.NullMarked;
