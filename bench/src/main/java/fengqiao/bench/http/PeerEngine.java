package fengqiao.bench.http;

import fengqiao.bench.peer.JdbcPeer;
import fengqiao.command.platform.http.CommandJson;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.eventstore.WireNameSerializer;
import fengqiao.eventstore.WireType;
import fengqiao.kernel.wire.EventTypes;
import java.util.List;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** To be imported before the command side, which then makes no log of its own. */
@Configuration(proxyBeanMethods = false)
class PeerEngine {
    @Bean
    CommandLog peerLog(@Value("${fengqiao.postgres.url}") String url) {
        List<WireType> types =
                EventTypes.byName().entrySet().stream()
                        .map(type -> new WireType(type.getKey(), null, type.getValue()))
                        .toList();
        Serializer serializer = new WireNameSerializer(CommandJson.lenient(), types);
        return new PeerLog(JdbcPeer.on(url, serializer));
    }
}
