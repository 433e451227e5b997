/** Tests of {@code directory.catalogue}. */
@NullMarked
package fengqiao.command.directory.catalogue;

import org.jspecify.annotations.NullMarked;
