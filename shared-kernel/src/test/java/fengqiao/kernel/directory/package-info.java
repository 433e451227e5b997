/** Tests of {@code directory}. */
@NullMarked
package fengqiao.kernel.directory;

import org.jspecify.annotations.NullMarked;
