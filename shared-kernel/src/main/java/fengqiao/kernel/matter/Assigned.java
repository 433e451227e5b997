package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A superior office assigned the matter 上级交办.
 *
 * @param level of the office that assigned it
 * @param number of its letter
 * @param dueDay last day it set, in Asia/Shanghai; none where it set none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assigned(RaisedLevel level, @Nullable String number, @Nullable LocalDate dueDay) {}
