package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * The catalogue of document templates 文书模板 of a county.
 *
 * @param from first day it is in force
 * @param entries all of them; none of an earlier one stays
 */
public record TemplatesPublished(RegionCode county, LocalDate from, List<DocumentTemplate> entries)
        implements CatalogueEvent {
    @Override
    public String entry() {
        return "templates." + county;
    }
}
