package fengqiao.query.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue can be asked.
 *
 * @param asOf day on which it was in force; by default today
 */
record CatalogueQuery(@Nullable LocalDate asOf, @Nullable Long minPosition) {}
