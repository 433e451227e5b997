/** What both sides share: identifiers and the envelope of an event. */
@NullMarked
package fengqiao.kernel;

import org.jspecify.annotations.NullMarked;
