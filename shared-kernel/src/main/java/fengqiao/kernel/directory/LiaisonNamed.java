package fengqiao.kernel.directory;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The liaison 信访信息联络员 of a village; it replaces the one before.
 *
 * @param name who it is, sealed under the person's key
 * @param to last day, or open
 */
public record LiaisonNamed(
        RegionCode village,
        PersonId person,
        CipherText name,
        LocalDate from,
        @Nullable LocalDate to)
        implements DirectoryEvent, NamesSomebody {
    @Override
    public String entry() {
        return "liaison." + village;
    }
}
