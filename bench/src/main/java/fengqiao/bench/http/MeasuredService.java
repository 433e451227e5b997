package fengqiao.bench.http;

import fengqiao.bench.service.Served;
import fengqiao.bench.service.ServiceProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;

/** One of the two services. */
final class MeasuredService {
    static final String OURS = "ours";
    static final String PEER = "peer";

    private MeasuredService() {}

    /** Begins to start one. */
    static ServiceProcess start(String side, Path folder, String url) throws IOException {
        List<String> settings = ServiceProcess.settings(folder, side, url);
        return ServiceProcess.start(MeasuredService.class, side, settings);
    }

    /**
     * Serves until its stdin ends.
     *
     * @param args which side, then settings for Spring
     */
    public static void main(String[] args) throws IOException {
        Class<?> service = args[0].equals(PEER) ? PeerService.class : OurService.class;
        var context = Served.start(service, Arrays.asList(args).subList(1, args.length));
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(SpringApplication.exit(context));
    }
}
