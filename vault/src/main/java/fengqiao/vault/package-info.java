/** Keeps the keys of persons and matters: seals, opens, recognises, discloses and erases. */
@NullMarked
package fengqiao.vault;

import org.jspecify.annotations.NullMarked;
