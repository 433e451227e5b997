package fengqiao.vault;

import fengqiao.kernel.PersonId;
import javax.crypto.SecretKey;

/** Seals who a person is. */
public final class PersonKey extends DataKey {
    PersonKey(KeyId id, SecretKey secret) {
        super(id, secret);
    }

    public PersonId person() {
        return new PersonId(keyId().subject());
    }
}
