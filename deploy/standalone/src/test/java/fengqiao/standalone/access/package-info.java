/** Who may do what, asked of the whole product by HTTP. */
@NullMarked
package fengqiao.standalone.access;

import org.jspecify.annotations.NullMarked;
