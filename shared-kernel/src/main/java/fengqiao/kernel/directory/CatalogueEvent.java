package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/** A county publishes a catalogue: in force from a day on, in place of the shipped one. */
public sealed interface CatalogueEvent extends DirectoryEvent
        permits TaxonomyPublished, PathwaysPublished, TemplatesPublished {
    RegionCode county();

    LocalDate from();
}
