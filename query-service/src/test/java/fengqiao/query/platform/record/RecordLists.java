package fengqiao.query.platform.record;

import fengqiao.kernel.RegionCode;
import fengqiao.query.ReadSideOnMongo;
import fengqiao.query.RecordFolds;
import fengqiao.query.TestMongo;
import fengqiao.query.directory.Directory;
import fengqiao.query.matter.ledger.AccusationsHandled;
import fengqiao.query.matter.ledger.Ledger;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.projection.View;
import fengqiao.query.platform.web.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The records of one view on a server of its own, asked as whoever is signed in. */
public final class RecordLists implements AutoCloseable {
    private final TestMongo mongo = new TestMongo();
    private final RecordView<?> view;
    private final RecordReader reader;
    private final Directory directory;

    public RecordLists(
            RecordView<?> view, RecordFolds folds, String now, RecordView<?>... further) {
        ReadSideOnMongo side =
                new ReadSideOnMongo(
                        mongo.database(),
                        Stream.concat(Stream.of(view), Arrays.stream(further))
                                .toArray(View<?>[]::new));
        side.fold(folds.events());
        this.view = view;
        this.reader =
                new RecordReader(
                        side.reads,
                        new AccusationsHandled(new Ledger(side.ledger, side.reads)),
                        Clock.fixed(Instant.parse(now), fengqiao.kernel.rule.LegalDay.ZONE));
        this.directory = new Directory(side.directory, side.reads);
        as(Role.OFFICE, "451324", null, null);
    }

    public RecordReader reader() {
        return reader;
    }

    public Directory directory() {
        return directory;
    }

    /** Signs somebody in; {@code claim} is unit, worker or leader. */
    public void as(Role role, String region, @Nullable String claim, @Nullable String value) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", "tester");
        claims.put("roles", List.of(role.name()));
        claims.put("region", region);
        if (claim != null && value != null) {
            claims.put(claim, value);
        }
        var token =
                new Jwt(
                        "t",
                        Instant.parse("2024-01-01T00:00:00Z"),
                        Instant.parse("2100-01-01T00:00:00Z"),
                        Map.of("alg", "none"),
                        claims);
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }

    /** A list without filters. */
    public <B extends RecordBody> Page<RecordItem<B>> all(Class<B> kind) {
        return list(kind, query(null, null, null, null, null, null));
    }

    /** What is overdue. */
    public <B extends RecordBody> Page<RecordItem<B>> overdue(Class<B> kind) {
        return list(
                kind,
                new RecordQuery(null, null, null, null, null, null, null, true, null, null, null));
    }

    /** A part of a list. */
    public <B extends RecordBody> Page<RecordItem<B>> page(
            Class<B> kind, int limit, @Nullable String cursor) {
        return list(kind, query(null, null, null, null, limit, cursor));
    }

    /** How many the address of a figure opens to. */
    public <B extends RecordBody> long total(Class<B> kind, String href) {
        Map<String, String> parts = new HashMap<>();
        for (String part : href.substring(href.indexOf('?') + 1).split("&", -1)) {
            int equals = part.indexOf('=');
            parts.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return list(
                        kind,
                        query(
                                new RegionCode(parts.getOrDefault("region", "")),
                                LocalDate.parse(parts.getOrDefault("from", "")),
                                LocalDate.parse(parts.getOrDefault("to", "")),
                                parts.get("figure"),
                                1,
                                null))
                .total();
    }

    @SuppressWarnings("unchecked") // the kinds a test asks for are those of its view
    private <B extends RecordBody> Page<RecordItem<B>> list(Class<B> kind, RecordQuery query) {
        return reader.list((RecordView<RecordBody>) view, kind, query);
    }

    private static RecordQuery query(
            @Nullable RegionCode region,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String figure,
            @Nullable Integer limit,
            @Nullable String cursor) {
        return new RecordQuery(
                region, from, to, null, null, null, figure, null, limit, cursor, null);
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        mongo.close();
    }
}
