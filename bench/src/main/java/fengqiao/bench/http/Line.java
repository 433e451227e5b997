package fengqiao.bench.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One kept-alive HTTP/1.1 connection with at most one request on its way; opened again when the
 * server closes it after so and so many requests.
 */
final class Line implements AutoCloseable {
    private static final byte[] END = "\r\n0\r\n\r\n".getBytes(ISO_8859_1);
    private static final String BLANK = "\r\n\r\n";
    private static final String LENGTH = "\r\ncontent-length: ";

    private final Selector selector;
    private final InetSocketAddress server;
    private final ByteBuffer reply = ByteBuffer.allocate(64 * 1024);
    private SocketChannel channel;
    private long due;

    Line(Selector selector, InetSocketAddress server) throws IOException {
        this.selector = selector;
        this.server = server;
        this.channel = connect();
    }

    private SocketChannel connect() throws IOException {
        SocketChannel opened = SocketChannel.open(server);
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        opened.configureBlocking(false);
        opened.register(selector, SelectionKey.OP_READ, this);
        return opened;
    }

    /**
     * @param due when the request should leave by {@link System#nanoTime}, however late it does
     */
    void send(byte[] request, long due) throws IOException {
        if (!channel.isOpen()) {
            channel = connect();
        }
        this.due = due;
        reply.clear();
        ByteBuffer out = ByteBuffer.wrap(request);
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    long due() {
        return due;
    }

    /**
     * Takes what has arrived.
     *
     * @return whether the reply is complete
     * @throws IllegalStateException with the whole reply where it is not {@code 201 Created}
     */
    boolean receive() throws IOException {
        if (channel.read(reply) < 0) {
            throw new EOFException("the server closed a connection while it was used");
        }
        String head = head();
        if (head == null || !isComplete(head)) {
            return false;
        }
        if (!head.startsWith("http/1.1 201")) {
            throw new IllegalStateException(new String(reply.array(), 0, reply.position(), UTF_8));
        }
        if (head.contains("\r\nconnection: close")) {
            channel.close();
        }
        return true;
    }

    private @Nullable String head() {
        String all = new String(reply.array(), 0, reply.position(), ISO_8859_1);
        int end = all.indexOf(BLANK);
        return end < 0 ? null : all.substring(0, end + BLANK.length()).toLowerCase(Locale.ROOT);
    }

    private boolean isComplete(String head) {
        int length = head.indexOf(LENGTH);
        if (length >= 0) {
            int from = length + LENGTH.length();
            int body = Integer.parseInt(head.substring(from, head.indexOf('\r', from)).strip());
            return reply.position() >= head.length() + body;
        }
        int from = reply.position() - END.length;
        return from >= 0
                && Arrays.equals(reply.array(), from, reply.position(), END, 0, END.length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
