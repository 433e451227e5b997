/** Disputes 矛盾纠纷 and their way up the mediation ladder: facts, fold and policy. */
@NullMarked
package fengqiao.kernel.dispute;

import org.jspecify.annotations.NullMarked;
