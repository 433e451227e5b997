package fengqiao.command.directory.catalogue;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the three catalogues have in common. */
final class CatalogueFields {
    private static final int MOST = 2_000;

    private CatalogueFields() {}

    static RegionCode county(Fields fields, @Nullable String value) {
        RegionCode county = fields.region("county", value);
        if (county.level() != RegionLevel.COUNTY) {
            fields.fault("county", "format", "6 digits");
        }
        return county;
    }

    /** Reads one entry. */
    interface Entry<B, T> {
        T read(B body, Fields fields);
    }

    static <B, T> List<T> entries(
            Fields fields, @Nullable List<@Nullable B> bodies, Entry<B, T> entry) {
        List<@Nullable B> given = bodies == null ? List.of() : bodies;
        if (given.isEmpty()) {
            fields.fault("entries", "required");
        } else if (given.size() > MOST) {
            fields.fault("entries", "size", Integer.toString(MOST));
            return List.of();
        }
        List<T> read = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            String element = "entries[" + i + "]";
            B body = given.get(i);
            if (body == null) {
                fields.fault(element, "required");
            } else {
                read.add(entry.read(body, fields.within(element)));
            }
        }
        return List.copyOf(read);
    }
}
