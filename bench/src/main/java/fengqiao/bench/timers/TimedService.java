package fengqiao.bench.timers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fengqiao.command.CommandServiceConfiguration;
import fengqiao.standalone.issuer.IssuerConfiguration;
import fengqiao.standalone.problem.ContainerErrors;
import fengqiao.standalone.security.WebSecurity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
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
    static final String READY = "ready on port ";
    private static final JumpingTime TIME = new JumpingTime();

    @Bean
    @Primary
    InstantSource jumpingTime() {
        return TIME;
    }

    /**
     * Says its port on stdout, reads by how much its clock is ahead from its stdin, line by line,
     * and ends with it, so that it never outlives the benchmark.
     *
     * @param args by how much it is ahead from the start, then settings for Spring
     */
    public static void main(String[] args) throws IOException {
        TIME.ahead(Duration.parse(args[0]));
        var application = new SpringApplication(TimedService.class);
        application.setBannerMode(Banner.Mode.OFF);
        var context =
                (ServletWebServerApplicationContext)
                        application.run(Arrays.copyOfRange(args, 1, args.length));
        System.out.println(READY + Objects.requireNonNull(context.getWebServer()).getPort());
        var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            TIME.ahead(Duration.parse(line));
        }
        System.exit(SpringApplication.exit(context));
    }
}
