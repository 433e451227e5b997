package fengqiao.command.matter.register;

import fengqiao.command.platform.bus.Answer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is kept of the answer to a registration: all but the query code. */
public record RegistrationAnswer(
        String matterId,
        String receiptNumber,
        @Nullable String linkedTo,
        @Nullable String repeatOf,
        long position,
        long sequence,
        Instant registeredAt)
        implements Answer<RegistrationAnswer> {
    @Override
    public String stream() {
        return matterId;
    }

    @Override
    public RegistrationAnswer at(long place) {
        return new RegistrationAnswer(
                matterId, receiptNumber, linkedTo, repeatOf, place, sequence, registeredAt);
    }
}
