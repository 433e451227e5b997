package fengqiao.kernel.directory;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;

/** An event that holds a name, sealed under the key of the person it names. */
public interface NamesSomebody {
    PersonId person();

    CipherText name();
}
