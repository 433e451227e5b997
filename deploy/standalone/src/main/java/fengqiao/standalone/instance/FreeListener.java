package fengqiao.standalone.instance;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks for the port before anything is started, so that a taken one costs no half start. */
final class FreeListener {
    private FreeListener() {}

    /**
     * @throws Refusal where somebody listens there, or the address is not ours
     */
    static void require(String bind, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(e, ExitCode.PORT_TAKEN, "port-taken", bind, Integer.toString(port));
        }
    }
}
