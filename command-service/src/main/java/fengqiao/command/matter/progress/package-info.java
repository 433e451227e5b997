/** Notes how far a matter has come. */
@NullMarked
package fengqiao.command.matter.progress;

import org.jspecify.annotations.NullMarked;
