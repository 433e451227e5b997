/** The guarded port, asked by HTTP. */
@NullMarked
package fengqiao.standalone.security;

import org.jspecify.annotations.NullMarked;
