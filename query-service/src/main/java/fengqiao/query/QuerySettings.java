package fengqiao.query;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the query service finds the others. */
@ConfigurationProperties("fengqiao")
record QuerySettings(
        Postgres postgres, Kafka kafka, Mongo mongo, Vault vault, @DefaultValue Query query) {

    /**
     * @param url of the owner, who migrates; null where somebody else does
     * @param reader may select from the log
     * @param query has schema {@code query} and the vault's disclosures
     */
    record Postgres(
            @Nullable String url,
            @Nullable String username,
            @Nullable String password,
            Access reader,
            Access query) {

        @Nullable Access owner() {
            return url == null || username == null || password == null
                    ? null
                    : new Access(url, username, password);
        }
    }

    record Access(String url, String username, String password) {
        /** Says nothing: whatever is printed ends up in a log file. */
        @Override
        public String toString() {
            return "Access[" + username + "]";
        }
    }

    /** Kafka and its topic of events. */
    record Kafka(String bootstrapServers, @DefaultValue("fengqiao.events") String topic) {}

    record Mongo(String uri, @DefaultValue("fengqiao") String database) {}

    record Vault(Path keyFile) {}

    /**
     * How the views are kept.
     *
     * @param group consumer group; empty where one instance reads all partitions
     * @param threads that fold
     * @param batch most records of one poll
     * @param checkpoint folder that spares a start most of the folding, where MongoDB forgets its
     *     documents when it ends; null where it keeps them
     */
    record Query(
            @DefaultValue("") String group,
            @DefaultValue("2") int threads,
            @DefaultValue("5000") int batch,
            @Nullable Path checkpoint) {}
}
