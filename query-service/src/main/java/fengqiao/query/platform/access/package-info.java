/** Who may see what: role, subtree of regions, unit, post; nothing by default. */
@NullMarked
package fengqiao.query.platform.access;

import org.jspecify.annotations.NullMarked;
