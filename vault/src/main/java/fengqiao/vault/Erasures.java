package fengqiao.vault;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Destroys keys: first written to the register, then done. */
final class Erasures {
    private final Database database;
    private final @Nullable ErasureRegister register;

    Erasures(Database database, @Nullable ErasureRegister register) {
        this.database = database;
        this.register = register;
    }

    void erase(PersonId person, Collection<MatterId> matters, ErasureOrder order) {
        List<Erasure> erasures = new ArrayList<>(matters(matters, order));
        erasures.add(new Erasure(KeyId.of(person), order));
        commit(erasures);
    }

    void eraseMatter(MatterId matter, ErasureOrder order) {
        commit(matters(List.of(matter), order));
    }

    /** Nothing happens where the key kept is the first. */
    void eraseOlder(MatterKey kept, ErasureOrder order) {
        if (kept.version() > 1) {
            KeyId gone = KeyId.of(kept.matter(), kept.version() - 1);
            commit(List.of(new Erasure(gone, order)));
        }
    }

    int reapply(ErasureRegister lines) {
        List<Erasure> registered = lines.read();
        return database.transact(
                "reapply erasures",
                connection -> {
                    int back = ErasureTable.reapply(connection, registered);
                    Set<KeyId> written = new HashSet<>();
                    registered.forEach(erasure -> written.add(erasure.newest()));
                    List<Erasure> missing =
                            ErasureTable.all(connection).stream()
                                    .filter(erasure -> !written.contains(erasure.newest()))
                                    .toList();
                    if (!missing.isEmpty()) {
                        lines.append(missing);
                    }
                    return back;
                });
    }

    private void commit(List<Erasure> erasures) {
        if (erasures.isEmpty()) {
            return;
        }
        if (register != null) {
            register.append(erasures);
        }
        database.transact(
                "erase",
                connection -> {
                    ErasureTable.erase(connection, erasures);
                    return erasures.size();
                });
    }

    private List<Erasure> matters(Collection<MatterId> matters, ErasureOrder order) {
        return database.call(
                "erase",
                connection -> {
                    List<Erasure> erasures = new ArrayList<>();
                    for (MatterId matter : matters) {
                        int newest =
                                ErasureTable.newestVersion(
                                        connection, KeyId.MATTER, matter.value());
                        if (newest > 0) {
                            erasures.add(new Erasure(KeyId.of(matter, newest), order));
                        }
                    }
                    return erasures;
                });
    }
}
