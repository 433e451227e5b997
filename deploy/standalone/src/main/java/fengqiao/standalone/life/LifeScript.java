package fengqiao.standalone.life;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The play the product ships: a group visit at county level, from registration to reopening. */
record LifeScript(List<Act> acts) {
    private static final String SHIPPED = "/fengqiao/standalone/life/life.json";

    LifeScript {
        acts = List.copyOf(acts);
    }

    static LifeScript shipped() {
        try (InputStream in = LifeScript.class.getResourceAsStream(SHIPPED)) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), LifeScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
