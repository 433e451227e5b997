package fengqiao.vault;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one place that can read personal data. Safe for use by many threads; every method that asks
 * the database throws {@link VaultUnavailable} when that does not answer.
 */
public final class Vault {
    private final Database database;
    private final Keys keys;
    private final KeyTable table;
    private final KeyCache cache = new KeyCache();
    private final Sealer sealer;
    private final Recogniser recogniser;
    private final Opener opener;
    private final Erasures erasures;
    private final Rewrap rewrap;

    /** A vault whose erasures are kept in the database alone. */
    public Vault(DataSource source, MasterKeys masters) {
        this(source, masters, null);
    }

    /**
     * @param source of a role with rights on schema {@code vault}: the owner, or for opening and
     *     disclosures alone {@code fengqiao_query}
     * @param register file that erasures are written to as well, for {@link #reapplyErasures}
     */
    public Vault(DataSource source, MasterKeys masters, @Nullable Path register) {
        var entropy = new Entropy();
        var gcm = new Gcm(entropy);
        var hmac = new Hmac(masters.derived("fengqiao/person-match/v1"));
        database = new Database(source);
        keys = new Keys(masters, gcm, entropy);
        table = new KeyTable(keys);
        sealer = new Sealer(gcm);
        opener = new Opener(table, sealer);
        recogniser = new Recogniser(database, keys, entropy, hmac);
        erasures = new Erasures(database, register == null ? null : new ErasureRegister(register));
        rewrap = new Rewrap(database, keys, masters.current());
    }

    /** As {@link #recogniseAll} for one. */
    public Recognised recognise(Identity identity) {
        return recogniser.recognise(List.of(identity)).getFirst();
    }

    /**
     * Who they are, by identity number, else by phone and name together; whoever has neither is
     * somebody new. The same person twice in the list is recognised the second time.
     *
     * @return in the order of the list
     */
    public List<Recognised> recogniseAll(List<Identity> identities) {
        return recogniser.recognise(identities);
    }

    /** The first key of a matter that is being registered. Asks no database. */
    public NewMatterKey newMatterKey(MatterId matter) {
        return newKey(KeyId.of(matter, 1));
    }

    /** A further key, for texts of a matter written anew when the older ones are to be erased. */
    public NewMatterKey nextMatterKey(MatterId matter) {
        int version = database.call("load key", c -> table.nextVersion(c, matter));
        cache.clear();
        return newKey(KeyId.of(matter, version));
    }

    /**
     * The key that texts of a matter are now sealed under.
     *
     * @throws KeyErased where all were destroyed
     * @throws KeyUnknown where none was committed
     */
    public MatterKey matterKey(MatterId matter) {
        MatterKey cached = cache.get(matter);
        if (cached != null) {
            return cached;
        }
        MatterKey loaded = database.call("load key", c -> table.newest(c, matter));
        cache.put(loaded);
        return loaded;
    }

    /**
     * @throws KeyErased where it was destroyed
     * @throws KeyUnknown where none was committed
     */
    public PersonKey personKey(PersonId person) {
        return (PersonKey) database.call("load key", c -> table.one(c, KeyId.of(person)));
    }

    /**
     * @param context one of {@link SealContext}
     */
    public CipherText seal(DataKey key, String text, String context) {
        return sealer.seal(key, text, context);
    }

    /** Who a person is, as {@link Disclosed#identity} gives it back. */
    public CipherText sealIdentity(PersonKey key, Identity identity) {
        return sealer.seal(key, identity.clear(), SealContext.PARTY);
    }

    /**
     * Who a person is, without a record: for an erasure, which must know what to take out.
     *
     * @throws CipherTextBroken where key and details do not belong together
     */
    public Identity openIdentity(PersonKey key, CipherText details) {
        return Identity.ofClear(sealer.open(key, details, SealContext.PARTY));
    }

    /**
     * Opens without a record, for the command side's own decisions; whatever a person is to see
     * goes through {@link #disclose}.
     *
     * @throws CipherTextBroken where text, key and context do not belong together
     */
    public String open(DataKey key, CipherText text, String context) {
        return sealer.open(key, text, context);
    }

    /**
     * Records who is shown what and why, commits that, and only then opens the texts.
     *
     * @throws CipherTextBroken where a text was altered; the record stays
     * @throws KeyUnknown where a key was never committed; the record stays
     */
    public Disclosed disclose(DisclosureRequest request, List<SealedText> texts) {
        return database.call(
                "disclose",
                connection -> {
                    long id = DisclosureTable.insert(connection, request);
                    return new Disclosed(id, opener.open(connection, texts));
                });
    }

    /**
     * Disclosures, newest first.
     *
     * @param before id of the last one of the page before, {@link Long#MAX_VALUE} for the first
     * @param limit at most 200 are given
     */
    public List<Disclosure> disclosures(DisclosureFilter filter, long before, int limit) {
        int capped = Math.clamp(limit, 1, 200);
        return database.call(
                "read disclosures", c -> DisclosureTable.select(c, filter, before, capped));
    }

    /**
     * Destroys a person's key, what recognises them, and the keys of the given matters' texts, all
     * or nothing. May be repeated.
     *
     * @throws RegisterRefused where the register cannot be written; nothing is erased then
     */
    public void erase(PersonId person, Collection<MatterId> matters, ErasureOrder order) {
        erasures.erase(person, matters, order);
        cache.clear();
    }

    /** Destroys all keys of a matter's texts. */
    public void eraseMatter(MatterId matter, ErasureOrder order) {
        erasures.eraseMatter(matter, order);
        cache.clear();
    }

    /** Destroys the keys of a matter older than the one kept, whose texts are already committed. */
    public void eraseOlder(MatterKey kept, ErasureOrder order) {
        erasures.eraseOlder(kept, order);
        cache.clear();
    }

    /**
     * To be called at every start: destroys again what a restored backup brought back, and adds to
     * the register what it lacks.
     *
     * @return how many keys were there again
     */
    public int reapplyErasures(Path register) {
        int back = erasures.reapply(new ErasureRegister(register));
        cache.clear();
        return back;
    }

    /**
     * Puts every key under the current master key. May be stopped and started again at any time.
     *
     * @return keys rewrapped
     */
    public long rewrap(RewrapProgress progress) {
        return rewrap.run(progress);
    }

    /** How many keys each master key wraps: one that wraps none may be dropped from the file. */
    public Map<String, Long> keysByMaster() {
        return rewrap.counts();
    }

    private NewMatterKey newKey(KeyId id) {
        var key = (MatterKey) keys.fresh(id);
        return new NewMatterKey(key, List.of(keys.row(key)));
    }
}
