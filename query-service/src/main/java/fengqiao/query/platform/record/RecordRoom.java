package fengqiao.query.platform.record;

import static com.mongodb.client.model.Filters.exists;

import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Role;
import org.bson.conversions.Bson;

/** Where a record is: what is recorded about an accusation is in a room of its own (Art. 30). */
public enum RecordRoom {
    GENERAL,
    ACCUSATIONS;

    /** Field of a document that names the accusations it is about; others have none. */
    static final String FIELD = "accusations";

    /** The room whose figures a caller is shown: accusations to discipline alone. */
    public static RecordRoom of(Caller caller) {
        return caller.is(Role.DISCIPLINE) && !caller.seesRegion() ? ACCUSATIONS : GENERAL;
    }

    /** Documents of records in the room. */
    public Bson holds() {
        return exists(FIELD, this == ACCUSATIONS);
    }
}
