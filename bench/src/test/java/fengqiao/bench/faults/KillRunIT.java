package fengqiao.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.standalone.embedded.MongoNode;
import org.junit.jupiter.api.Test;

/** Fifty processes die by SIGKILL in the midst of projecting; nothing is lost or counted twice. */
class KillRunIT {
    private static final int KILLS = 50;

    @Test
    void theReadModelIsTheFoldOfTheLogAfterFiftyKills() throws Exception {
        long seed = System.nanoTime();
        String uri = System.getenv("FENGQIAO_TEST_MONGODB_URI");
        KillRun.Outcome outcome;
        if (uri == null || uri.isBlank()) {
            try (MongoNode node = MongoNode.start()) {
                outcome = new KillRun(node.uri(), seed).run(KILLS, done -> {});
            }
        } else {
            outcome = new KillRun(uri, seed).run(KILLS, done -> {});
        }
        assertThat(outcome.kills()).isEqualTo(KILLS);
        assertThat(outcome.histories()).isPositive();
        assertThat(outcome.differences()).as("seed %d", seed).isZero();
    }
}
