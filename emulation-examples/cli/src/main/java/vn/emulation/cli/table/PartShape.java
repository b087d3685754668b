package vn.emulation.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the part of a cell is put together, taken apart from left to right: a row has dozens of parts, which a pattern would
 * take longer to look at than rules to judge. Not thread-safe.
 */
final class PartShape {

    private final String text;
    private final List<Optional<String>> groups = new ArrayList<>(8);
    private int at;
    private boolean fits = true;

    private PartShape(String text) {
        this.text = text;
    }

    /** Such as {@code report@2026-09-30#12/BC}: type, day, number. */
    static Optional<Parts> document(String text) {
        PartShape shape = new PartShape(text);
        shape.some("@#");
        shape.afterUntil('@', "#");
        shape.afterUntil('#', "");
        return shape.parts();
    }

    /** Such as {@code A-1@2026-01-01..2026-10-01: what was done}: id, first day, day after the last, summary. */
    static Optional<Parts> achievement(String text) {
        PartShape shape = new PartShape(text);
        shape.some("@");
        shape.require("@");
        shape.window(".:");
        shape.require(":");
        shape.any("");
        return shape.parts();
    }

    /** Such as {@code II.1=MET(92.5): report 12, page 3}: criterion, assessment, score, evidence. */
    static Optional<Parts> criterion(String text) {
        PartShape shape = new PartShape(text);
        shape.some("=");
        shape.require("=");
        shape.skipSpace();
        shape.word();
        shape.inBrackets();
        shape.afterUntil(':', "");
        return shape.parts();
    }

    /**
     * Such as {@code certificate@2024-04-10[2023-01-01..2024-01-01]=THEMATIC!2025-02-01#12/QĐ: TT-1, TT-2}: form, day,
     * first day rewarded, day after the last, mode, day revoked, number, achievements.
     */
    static Optional<Parts> award(String text) {
        PartShape shape = new PartShape(text);
        shape.some("@");
        shape.require("@");
        shape.some("[=!#:");
        if (shape.takes('[')) {
            shape.window(".]");
            shape.require("]");
            shape.skipSpace();
        } else {
            shape.none();
            shape.none();
        }
        shape.afterUntil('=', "!#:");
        shape.afterUntil('!', "#:");
        shape.afterUntil('#', ":");
        shape.afterUntil(':', "");
        return shape.parts();
    }

    /** Such as {@code DISCIPLINE(WARNING)@2026-01-05..2027-01-05}: kind, level, first day, day after the last. */
    static Optional<Parts> conduct(String text) {
        PartShape shape = new PartShape(text);
        shape.word();
        shape.inBrackets();
        shape.require("@");
        shape.window(".");
        return shape.parts();
    }

    private Optional<Parts> parts() {
        return fits && at == text.length() ? Optional.of(new Parts(groups)) : Optional.empty();
    }

    private void none() {
        groups.add(Optional.empty());
    }

    /** Takes what stands before the first of some characters. */
    private void any(String stops) {
        int to = text.length();
        for (int i = 0; i < stops.length(); i++) {
            int stop = text.indexOf(stops.charAt(i), at);
            to = stop < 0 ? to : Math.min(to, stop);
        }
        groups.add(Optional.of(text.substring(at, to)));
        at = to;
    }

    private void some(String stops) {
        int from = at;
        any(stops);
        fits &= at > from;
    }

    private void window(String stops) {
        any(stops);
        require("..");
        any(stops);
    }

    private void afterUntil(char sign, String stops) {
        if (takes(sign)) {
            any(stops);
        } else {
            none();
        }
    }

    private void word() {
        int from = at;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            at++;
        }
        groups.add(Optional.of(text.substring(from, at)));
        fits &= at > from;
    }

    private static boolean isOfWord(char each) {
        return (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z') || each == '_';
    }

    private void inBrackets() {
        skipSpace();
        if (takes('(')) {
            any(")");
            require(")");
        } else {
            none();
        }
        skipSpace();
    }

    private boolean takes(char sign) {
        boolean there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    private void require(String signs) {
        fits &= text.startsWith(signs, at);
        at = Math.min(text.length(), at + signs.length());
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
