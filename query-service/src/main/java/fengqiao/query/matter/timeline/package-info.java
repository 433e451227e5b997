/** The life of one matter in words, folded from its stream when somebody asks. */
@NullMarked
package fengqiao.query.matter.timeline;

import org.jspecify.annotations.NullMarked;
