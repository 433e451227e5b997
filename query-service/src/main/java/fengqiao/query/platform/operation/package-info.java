/** What the office sees of the views and decides about them. */
@NullMarked
package fengqiao.query.platform.operation;

import org.jspecify.annotations.NullMarked;
