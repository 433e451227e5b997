/** The supervision card of each matter, folded from the stream beside the matter's. */
@NullMarked
package fengqiao.query.supervision.card;

import org.jspecify.annotations.NullMarked;
