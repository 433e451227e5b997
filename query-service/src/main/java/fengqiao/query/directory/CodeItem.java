package fengqiao.query.directory;

import fengqiao.query.platform.web.Words;

/**
 * A code.
 *
 * @param name in the caller's language
 */
record CodeItem(String code, String name) {
    static CodeItem of(String code, String zh, String en) {
        return new CodeItem(code, inWords(zh, en));
    }

    static String inWords(String zh, String en) {
        return Words.english(Words.locale()) ? en : zh;
    }
}
