/** What these verbs say, Chinese first. */
@NullMarked
package fengqiao.standalone.intake.text;

import org.jspecify.annotations.NullMarked;
