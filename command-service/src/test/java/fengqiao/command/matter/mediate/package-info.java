/** The handover of matters to mediation, tried at random. */
@NullMarked
package fengqiao.command.matter.mediate;

import org.jspecify.annotations.NullMarked;
