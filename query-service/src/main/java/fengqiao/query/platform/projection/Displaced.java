package fengqiao.query.platform.projection;

/** Another writer has written meanwhile: the partition must be taken over anew. */
public final class Displaced extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Displaced(String what) {
        super("another writer was faster: " + what);
    }
}
