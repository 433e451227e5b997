/** An invented county and its year: same seed, same bytes. */
@NullMarked
package fengqiao.standalone.intake.demo;

import org.jspecify.annotations.NullMarked;
