/** Records that the petitioner freely lets a settled matter rest 息诉息访承诺. */
@NullMarked
package fengqiao.command.matter.pledge;

import org.jspecify.annotations.NullMarked;
