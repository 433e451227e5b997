package fengqiao.bench.timers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fengqiao.bench.service.Served;
import fengqiao.bench.service.ServiceProcess;
import fengqiao.command.CommandServiceConfiguration;
import fengqiao.standalone.issuer.IssuerConfiguration;
import fengqiao.standalone.problem.ContainerErrors;
import fengqiao.standalone.security.WebSecurity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The command service with its timers, in a process of its own whose clock can be told to jump. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    CommandServiceConfiguration.class,
    IssuerConfiguration.class,
    ContainerErrors.class,
    WebSecurity.class
})
class TimedService {
    private static final JumpingTime TIME = new JumpingTime();

    @Bean
    @Primary
    InstantSource jumpingTime() {
        return TIME;
    }

    /** Starts one, that much ahead, and waits until it serves. */
    static ServiceProcess start(Path folder, String url, Duration ahead) throws IOException {
        List<String> settings = new ArrayList<>(ServiceProcess.settings(folder, "timers", url));
        settings.addAll(
                List.of(
                        "--fengqiao.timers.look=1s",
                        "--fengqiao.timers.polling=100ms",
                        "--fengqiao.timers.heartbeat=1s",
                        "--fengqiao.timers.grace=0s"));
        var process = ServiceProcess.start(TimedService.class, ahead.toString(), settings);
        process.awaitReady();
        return process;
    }

    /** Lets the clock of a started one jump: to so much ahead of the system's. */
    static void ahead(ServiceProcess process, Duration by) throws IOException {
        process.tell(by.toString());
    }

    /**
     * Reads by how much its clock is ahead from its stdin, line by line, and ends with it.
     *
     * @param args by how much it is ahead from the start, then settings for Spring
     */
    public static void main(String[] args) throws IOException {
        TIME.ahead(Duration.parse(args[0]));
        var context = Served.start(TimedService.class, Arrays.asList(args).subList(1, args.length));
        var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            TIME.ahead(Duration.parse(line));
        }
        System.exit(SpringApplication.exit(context));
    }
}
