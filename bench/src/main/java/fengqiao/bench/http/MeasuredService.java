package fengqiao.bench.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** One of the two services in a process of its own, so that neither warms or slows the other. */
final class MeasuredService {
    static final String PEER = "peer";
    static final String READY = "ready on port ";

    private MeasuredService() {}

    /**
     * Says its port on stdout, and ends with its stdin, so that it never outlives the benchmark.
     *
     * @param args which side, then settings for Spring
     */
    public static void main(String[] args) throws IOException {
        boolean peer = args[0].equals(PEER);
        var application = new SpringApplication(peer ? PeerService.class : OurService.class);
        application.setBannerMode(Banner.Mode.OFF);
        var context =
                (ServletWebServerApplicationContext)
                        application.run(Arrays.copyOfRange(args, 1, args.length));
        System.out.println(READY + Objects.requireNonNull(context.getWebServer()).getPort());
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(SpringApplication.exit(context));
    }
}
