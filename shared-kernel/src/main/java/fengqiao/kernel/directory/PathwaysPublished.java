package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Pathway;
import java.time.LocalDate;
import java.util.List;

/**
 * The catalogue of statutory pathways 法定途径清单 of a county.
 *
 * @param from first day it is in force
 * @param entries all of them; none of an earlier one stays
 */
public record PathwaysPublished(RegionCode county, LocalDate from, List<Pathway> entries)
        implements CatalogueEvent {
    @Override
    public String entry() {
        return "pathways." + county;
    }
}
