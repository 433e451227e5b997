/** Tests of {@code platform.http}. */
@NullMarked
package fengqiao.command.platform.http;

import org.jspecify.annotations.NullMarked;
