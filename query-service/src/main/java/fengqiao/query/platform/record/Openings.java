package fengqiao.query.platform.record;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.Recorded;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.wire.EventDecoder;
import fengqiao.vault.Disclosed;
import fengqiao.vault.DisclosureRequest;
import fengqiao.vault.SealedText;
import fengqiao.vault.Vault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Opens what is sealed; who asked and why is on record before anything is answered. Whether the
 * caller may see it is for the asker to judge. Safe for many threads.
 */
@Component
public final class Openings {
    private static final Pattern PURPOSE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private final LogReader log;
    private final Vault vault;
    private final Clock clock;

    Openings(
            @Qualifier("queryLogReader") LogReader log,
            @Qualifier("queryVault") Vault vault,
            @Qualifier("queryClock") Clock clock) {
        this.log = log;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What was written of a matter or record.
     *
     * @param events oldest first
     * @param newer what was written anew after somebody was erased, by the text it replaces
     */
    public record Written(List<Recorded<?>> events, Map<CipherText, CipherText> newer) {}

    /**
     * The purpose is kept for ever, so it is a code and no words.
     *
     * @throws Refused where it is none
     */
    public static void requirePurpose(String purpose) {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw Refused.field("purpose", "purpose");
        }
    }

    /**
     * What is sealed, in the clear.
     *
     * @param of the matter or record it stands in; none for what stands in a directory
     */
    public Disclosed open(
            Caller caller,
            String purpose,
            @Nullable MatterId of,
            List<PersonId> persons,
            List<SealedText> sealed) {
        var request =
                new DisclosureRequest(caller.subject(), purpose, clock.instant(), of, persons);
        return vault.disclose(request, sealed);
    }

    public Written written(String id) {
        List<Recorded<?>> events = events(id);
        return new Written(events, Redactions.of(events, events(Redactions.stream(id))));
    }

    private List<Recorded<?>> events(String stream) {
        List<Recorded<?>> events = new ArrayList<>();
        for (var row : log.stream(stream, 0)) {
            Recorded<?> event = EventDecoder.decode(row).event();
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }
}
