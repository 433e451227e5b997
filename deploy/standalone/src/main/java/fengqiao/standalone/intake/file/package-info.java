/** Tables in files: found out, opened and read as a stream, or refused in one sentence. */
@NullMarked
package fengqiao.standalone.intake.file;

import org.jspecify.annotations.NullMarked;
