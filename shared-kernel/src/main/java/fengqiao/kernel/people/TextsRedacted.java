package fengqiao.kernel.people;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import java.util.List;

/**
 * Texts of a matter that others are party to were written anew, under a new key, without the one
 * who was erased; the older keys are destroyed after it.
 *
 * @param region of the matter
 * @param texts what could still be read then
 */
public record TextsRedacted(MatterId matter, RegionCode region, List<Text> texts)
        implements DomainEvent {
    /**
     * A text in the place of an older one.
     *
     * @param sequence of the matter's event that held it
     * @param field the event's component that held it
     */
    public record Text(int sequence, String field, CipherText text) {}
}
