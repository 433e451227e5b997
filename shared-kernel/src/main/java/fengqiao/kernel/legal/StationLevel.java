package fengqiao.kernel.legal;

/** Stations of source governance 诉源治理工作站 and their points in villages. */
public enum StationLevel {
    STATION,
    /** 村级服务点. */
    VILLAGE_POINT
}
