package fengqiao.query.badfixture;

import java.time.Instant;
import org.apache.kafka.common.TopicPartition;
import org.springframework.http.HttpStatus;

/** A fold that does all a fold must not. */
final class ClockedView {
    Instant fold() {
        return Instant.now();
    }

    TopicPartition from() {
        return new TopicPartition(HttpStatus.OK.name(), 0);
    }
}
