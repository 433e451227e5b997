/** What every view of the query side stands on. */
@NullMarked
package fengqiao.query.platform;

import org.jspecify.annotations.NullMarked;
