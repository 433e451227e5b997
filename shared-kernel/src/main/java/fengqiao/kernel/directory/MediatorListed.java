package fengqiao.kernel.directory;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mediator 调解员 belongs to a body; it replaces what was said of the mediator before.
 *
 * @param mediator id, unique in the county
 * @param region of the body
 * @param fullTime or part-time
 * @param name who it is, sealed under the person's key
 * @param to last day, or open
 */
public record MediatorListed(
        String mediator,
        BodyId body,
        RegionCode region,
        boolean fullTime,
        PersonId person,
        CipherText name,
        LocalDate from,
        @Nullable LocalDate to)
        implements DirectoryEvent, NamesSomebody {
    @Override
    public String entry() {
        return "mediator." + mediator;
    }
}
