package fengqiao.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Requests of a grid worker, each a report of its own about a person of its own. */
final class Reports {
    private static final String TEXT = "村民反映村道路面破损，雨天积水，影响学生上学和农产品外运，请求尽快修复。".repeat(2);
    private static final long FIRST_PHONE = 13_000_000_000L;

    private final AtomicLong number = new AtomicLong();
    private final List<String> grids;
    private final String head;

    private Reports(List<String> grids, String head) {
        this.grids = grids;
        this.head = head;
    }

    Reports(int port, String token, List<String> grids) {
        this(
                grids,
                "POST /api/matters HTTP/1.1\r\nHost: 127.0.0.1:"
                        + port
                        + "\r\nAuthorization: Bearer "
                        + token
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\n");
    }

    /** The same ones from the first on, key by key. */
    Reports again() {
        return new Reports(grids, head);
    }

    byte[] next() {
        long n = number.getAndIncrement();
        String json =
                "{\"region\":\""
                        + grids.get((int) (n % grids.size()))
                        + "\",\"category\":\"02.01.01\",\"text\":\""
                        + TEXT
                        + "\",\"place\":\"村口第"
                        + n
                        + "号路段\",\"persons\":3,\"parties\":[{\"role\":\"CONCERNED\",\"name\":\"村民甲\",\"phone\":\""
                        + (FIRST_PHONE + n)
                        + "\"}]}";
        byte[] body = json.getBytes(UTF_8);
        byte[] headers =
                (head
                                + "Idempotency-Key: b-"
                                + n
                                + "\r\nContent-Length: "
                                + body.length
                                + "\r\n\r\n")
                        .getBytes(UTF_8);
        byte[] request = new byte[headers.length + body.length];
        System.arraycopy(headers, 0, request, 0, headers.length);
        System.arraycopy(body, 0, request, headers.length, body.length);
        return request;
    }
}
