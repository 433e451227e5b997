package fengqiao.command.platform.relay;

import org.springframework.context.SmartLifecycle;

/** Starts the relay before the web server and stops it after, so that the last events still go. */
final class RelayLifecycle implements SmartLifecycle {
    private final Relay relay;
    private volatile boolean running;

    RelayLifecycle(Relay relay) {
        this.relay = relay;
    }

    @Override
    public void start() {
        relay.start();
        running = true;
    }

    @Override
    public void stop() {
        relay.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
