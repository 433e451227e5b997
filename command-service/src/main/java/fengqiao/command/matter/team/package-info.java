/** Appoints a legal team of five to a key case 五人小组. */
@NullMarked
package fengqiao.command.matter.team;

import org.jspecify.annotations.NullMarked;
