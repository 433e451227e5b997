package fengqiao.kernel.meeting;

/** Forms of meeting; each is counted apart in 场. */
public enum MeetingForm {
    /** 联合会商 */
    CONSULTATION,
    /** 联席会议 */
    CONFERENCE,
    /** 周碰头 */
    WEEKLY_REVIEW,
    /** 评议会 */
    HEARING,
    /** 屋场恳谈 */
    COURTYARD,
    /** 微议事 */
    GRID_DELIBERATION,
    /** Monthly supervision meeting of a village. */
    VILLAGE_SUPERVISION,
    /** 巡回评析 */
    CASE_REVIEW
}
