/** Takes links of matters back. */
@NullMarked
package fengqiao.command.matter.unlink;

import org.jspecify.annotations.NullMarked;
