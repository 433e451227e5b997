/** Opens intake points. */
@NullMarked
package fengqiao.command.directory.point;

import org.jspecify.annotations.NullMarked;
