/** Tests of the shared kernel. */
@NullMarked
package fengqiao.kernel;

import org.jspecify.annotations.NullMarked;
