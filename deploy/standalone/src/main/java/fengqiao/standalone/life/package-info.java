/** Plays the whole life of a matter to a running instance, step by step, as the people it takes. */
@NullMarked
package fengqiao.standalone.life;

import org.jspecify.annotations.NullMarked;
