package fengqiao.kernel.directory;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/**
 * A leader 领导 takes a post.
 *
 * @param region county or township led
 * @param post such as 县委书记: officials are named by post
 * @param name who it is, sealed under the person's key
 */
public record LeaderAppointed(
        LeaderId leader,
        RegionCode region,
        String post,
        PersonId person,
        CipherText name,
        LocalDate from)
        implements LeaderEvent, NamesSomebody {}
