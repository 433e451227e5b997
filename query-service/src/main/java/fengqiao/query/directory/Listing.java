package fengqiao.query.directory;

/** The directories whose entries are alike. */
public enum Listing {
    LEADER("leaders"),
    MEDIATION_BODY("mediation-bodies"),
    MEDIATOR("mediators"),
    LIAISON("liaisons"),
    INTAKE_POINT("intake-points");

    private final String address;

    Listing(String address) {
        this.address = address;
    }

    /** Last part of its address. */
    public String address() {
        return address;
    }

    String id(String code) {
        return name().toLowerCase(java.util.Locale.ROOT) + ":" + code;
    }
}
