/** Reports major and urgent matters up (Art. 25). */
@NullMarked
package fengqiao.command.matter.reportup;

import org.jspecify.annotations.NullMarked;
