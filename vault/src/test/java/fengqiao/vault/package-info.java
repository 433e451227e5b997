/**
 * Shows that what is sealed stays sealed, opens for the right key, and is gone after an erasure.
 */
@NullMarked
package fengqiao.vault;

import org.jspecify.annotations.NullMarked;
