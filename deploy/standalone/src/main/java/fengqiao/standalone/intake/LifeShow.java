package fengqiao.standalone.intake;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.intake.client.Endpoint;
import fengqiao.standalone.intake.text.IntakeText;
import fengqiao.standalone.issuer.LocalTokens;
import fengqiao.standalone.life.LifeDeviated;
import fengqiao.standalone.life.LifePlay;
import fengqiao.standalone.refusal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Shows the play on the screen while it goes on in a running instance. */
final class LifeShow {
    private final Path data;
    private final PrintWriter screen;
    private final int pace;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /**
     * @param pace seconds between two acts
     */
    LifeShow(Path data, PrintWriter screen, int pace) {
        this.data = data;
        this.screen = screen;
        this.pace = pace;
    }

    /**
     * @throws fengqiao.standalone.refusal.Refusal where no instance runs, it has no demo users, or
     *     an act goes otherwise than written
     */
    void play(Endpoint endpoint) {
        URI base = endpoint.base();
        try {
            String page = new LifePlay(base, this::token).play(this::show);
            screen.println(IntakeText.say("life.done", base.resolve(page)));
            screen.flush();
        } catch (LifeDeviated e) {
            throw IntakeText.refusal(
                    e, ExitCode.UNEXPECTED, "life.deviated", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw IntakeText.refusal(e, ExitCode.NO_INSTANCE, "no-answer", base);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw IntakeText.refusal(e, ExitCode.INTERRUPTED, "life.interrupted");
        }
    }

    private String token(String user) {
        return tokens.computeIfAbsent(
                user,
                name ->
                        LocalTokens.mint(new DataFolder(data), name)
                                .orElseThrow(() ->
                                        IntakeText.refusal(
                                                ExitCode.NOT_ALLOWED, "life.no-user", name)));
    }

    private void show(int number, int acts, String as, String zh, String en, String note)
            throws InterruptedException {
        String count = number + "/" + acts;
        screen.println(IntakeText.say("life.act", count, as, zh, en, note));
        screen.flush();
        if (pace > 0 && number < acts) {
            boolean unused = new CountDownLatch(1).await(pace, TimeUnit.SECONDS);
        }
    }
}
