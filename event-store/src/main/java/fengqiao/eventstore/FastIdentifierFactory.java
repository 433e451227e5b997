package fengqiao.eventstore;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/**
 * Time-ordered ids (UUID version 7, RFC 9562) for events and messages: Axon's own draws on a
 * blocking SecureRandom, and random ids scatter the inserts over the whole index. Such an id is no
 * secret and must not be used as one.
 */
public final class FastIdentifierFactory extends IdentifierFactory {

    private final TimeOrderedEpochFactory uuids =
            TimeOrderedEpochFactory.builder()
                    .withRandomFunction(() -> ThreadLocalRandom.current().nextLong())
                    .withIncrementPlus1()
                    .build();

    @Override
    public String generateIdentifier() {
        return uuids.create().toString();
    }
}
