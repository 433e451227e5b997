/** What the query side knows of matters. */
@NullMarked
package fengqiao.query.matter;

import org.jspecify.annotations.NullMarked;
