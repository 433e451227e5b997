package fengqiao.standalone.intake.demo;

/** Somebody who does not exist. */
record Person(String name, String phone, String idNumber) {
    /** As a text speaks of somebody: the surname only. */
    String spokenOf() {
        return name.charAt(0) + "某";
    }
}
