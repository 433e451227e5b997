package fengqiao.kernel.legal;

import java.time.LocalDate;

/**
 * It closed.
 *
 * @param day the last it was open
 */
public record StationClosed(LocalDate day) implements StationEvent {}
