/** Tests of {@code matter.determine}. */
@NullMarked
package fengqiao.command.matter.determine;

import org.jspecify.annotations.NullMarked;
