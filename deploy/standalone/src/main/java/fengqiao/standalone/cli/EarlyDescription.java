package fengqiao.standalone.cli;

import fengqiao.standalone.instance.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The published description takes seconds when it is first asked for, and is kept from then on. A
 * page asks for it to know what its user may do, so it is asked for before.
 */
final class EarlyDescription {
    private static final Logger LOG = LoggerFactory.getLogger(EarlyDescription.class);

    private EarlyDescription() {}

    /** Returns once it is there. */
    static void ask(Instance instance) {
        try (InputStream in = instance.address().resolve("v3/api-docs").toURL().openStream()) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            LOG.info("The first page will wait for the description", e);
        }
    }
}
