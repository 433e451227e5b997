/** Judicial confirmation 司法确认 of agreements (Art. 33 of the People's Mediation Law). */
@NullMarked
package fengqiao.command.dispute.confirm;

import org.jspecify.annotations.NullMarked;
