package fengqiao.query.leader;

import fengqiao.kernel.RegionCode;
import fengqiao.query.directory.DirectoryEntry;
import java.util.List;

/** The leaders the directory lists in a region and what lies in it, by id. */
@FunctionalInterface
interface LeadersListed {
    List<DirectoryEntry.Listed> of(RegionCode region);
}
