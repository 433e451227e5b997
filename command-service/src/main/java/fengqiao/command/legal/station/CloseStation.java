package fengqiao.command.legal.station;

import fengqiao.kernel.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Close a station.
 *
 * @param day the last it was open; none for the day of the command
 */
public record CloseStation(RecordId id, @Nullable LocalDate day) {}
