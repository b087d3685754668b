package vn.emulation.rules.lint;

import java.util.Locale;

/** The stable codes of diagnostics; {@link #id} is what hosts and tools see. */
public enum DiagnosticCode {
    /** Something stands outside of any rule. */
    STRAY("EM-100"),
    /** The file is not UTF-8 text in NFC, or holds a character that cannot be seen. */
    TEXT("EM-101"),
    /** The file is too long. */
    SIZE("EM-102"),
    /** The text is not a rule file. */
    SYNTAX("EM-103"),
    /** The file has something that rule files must not have. */
    NOT_ALLOWED("EM-104"),
    /** Something has more parts, or more levels, than rule files may have. */
    COMPLEX("EM-105"),
    /** The file is in another encoding than UTF-8. */
    ENCODING("EM-106"),
    /** The file has too many lines. */
    LINES("EM-107"),
    /** A line is too long. */
    LINE_LENGTH("EM-108"),
    /** A text is too long. */
    LITERAL_LENGTH("EM-109"),
    /** A rule's name is not an id. */
    RULE_ID("EM-110"),
    /** Two rules have one id. */
    DUPLICATE_RULE("EM-111"),
    /** A rule cites no clause. */
    NO_CLAUSE("EM-112"),
    /** An annotation is none that rules may have. */
    UNKNOWN_ANNOTATION("EM-113"),
    /** An annotation's value cannot be understood. */
    ANNOTATION_VALUE("EM-114"),
    /** A clause is none of the plan's. */
    UNKNOWN_CLAUSE("EM-115"),
    /** A reading or alternative is none of the plan's. */
    UNKNOWN_READING("EM-116"),
    /** An exception names no rule. */
    UNKNOWN_EXCEPTION("EM-117"),
    /** Exceptions go round in a circle. */
    EXCEPTION_CYCLE("EM-118"),
    /** An annotation stands twice on one rule. */
    ANNOTATION_TWICE("EM-119"),
    /** The condition is not one pattern on Dossier. */
    PATTERN("EM-120"),
    /** A constraint cannot be understood. */
    CONSTRAINT("EM-121"),
    /** A name is none of the vocabulary. */
    UNKNOWN_NAME("EM-122"),
    /** Two sides of a constraint have different types. */
    TYPE("EM-123"),
    /** A constant is none of its type. */
    UNKNOWN_CONSTANT("EM-124"),
    /** A parameter is in no parameter file. */
    UNKNOWN_PARAMETER("EM-125"),
    /** A field that may be unknown is looked at without its guard. */
    NO_GUARD("EM-126"),
    /** No rule of the clause asks for a field that may be unknown. */
    NO_NEED("EM-127"),
    /** A criterion is none of the plan's. */
    UNKNOWN_CRITERION("EM-128"),
    /** A name is none of the vocabulary of pools. */
    UNKNOWN_POOL_NAME("EM-129"),
    /** The consequence is not one effect. */
    CONSEQUENCE("EM-130"),
    /** The effect {@code needs} names nothing that can be needed. */
    UNKNOWN_NEED("EM-131"),
    /** The consequence of a rule about pools is not one effect on its pool. */
    POOL_CONSEQUENCE("EM-132"),
    /** A parameter is of a type that the effect does not take. */
    STATED_TYPE("EM-133"),
    /** A parameter is worth a number that the effect does not take. */
    STATED_NUMBER("EM-134"),
    /** Something is asked of pools that are not split as it needs. */
    POOL_SHAPE("EM-135"),
    /** The day of receipt is to choose what holds for a pool, or for all dossiers. */
    RECEIVED_CLOCK("EM-136"),
    /** A quota rule is, or has, an exception. */
    QUOTA_EXCEPTION("EM-137"),
    /** No pool can be as the rule asks. */
    EMPTY_POOL("EM-138"),
    /** A file or rule set has too many rules. */
    RULE_COUNT("EM-139"),
    /** Two rules contradict each other whenever they apply. */
    CONTRADICTION("EM-140"),
    /** The condition asks that some dossier is not there. */
    NEGATION("EM-141"),
    /** The condition asks that some dossier is there. */
    EXISTS("EM-142"),
    /** The condition asks for all. */
    FORALL("EM-143"),
    /** The condition counts or collects by itself. */
    ACCUMULATE("EM-144"),
    /** The condition has more than one pattern. */
    SEVERAL_PATTERNS("EM-145"),
    /** The condition has alternatives of patterns. */
    PATTERN_OR("EM-146"),
    /** The condition has {@code eval}. */
    EVAL("EM-147"),
    /** The condition takes facts from elsewhere. */
    FROM("EM-148"),
    /** The condition goes along a path. */
    OOPATH("EM-149"),
    /** A parameter file cannot be read. */
    PARAMETER_FILE("EM-150"),
    /** A value of a parameter lacks an alternative, or names one that is not there. */
    PARAMETER_CASES("EM-151"),
    /** The condition asks that one thing is there without another. */
    EXISTS_WITHOUT("EM-152"),
    /** A constraint gives a name to a value. */
    BINDING("EM-153"),
    /** A constraint has one equals sign. */
    ASSIGNMENT("EM-154"),
    /** Constraints are joined by a word or sign instead of a comma. */
    CONNECTIVE("EM-155"),
    /** A constraint has alternatives. */
    ALTERNATIVE("EM-156"),
    /** A comparison lacks a side. */
    HALF_CONSTRAINT("EM-157"),
    /** A constraint calculates. */
    ARITHMETIC("EM-158"),
    /** A number is not whole. */
    DECIMAL("EM-159"),
    /** A rule or parameter has no text in some language. */
    NO_TEXT("EM-160"),
    /** A number begins with zero. */
    OCTAL("EM-161"),
    /** A number is too large. */
    NUMBER_SIZE("EM-162"),
    /** A number is not written in digits alone. */
    NUMBER_FORM("EM-163"),
    /** A date is written into a rule. */
    DATE_TEXT("EM-164"),
    /** A word of the form of rules is misspelt. */
    KEYWORD("EM-165"),
    /** A quote mark or comment does not end. */
    UNCLOSED("EM-166"),
    /** A bracket has no partner. */
    BRACKET("EM-167"),
    /** A comma is missing or too many. */
    COMMA("EM-168"),
    /** A rule lacks a word of its form. */
    MISSING_WORD("EM-169"),
    /** A text is not in straight double quote marks. */
    QUOTE_MARK("EM-170"),
    /** Texts are compared by order. */
    TEXT_ORDER("EM-171"),
    /** A rule set has too many files, or files of too many bytes. */
    SET_SIZE("EM-172"),
    /** A rule's name has letters, signs or spaces that ids have not. */
    RULE_NAME_LETTERS("EM-173"),
    /** A rule has an attribute of the engine. */
    ATTRIBUTE("EM-174"),
    /** A rule asks for its turn. */
    ORDER_ATTRIBUTE("EM-175"),
    /** A rule has its days by an attribute of the engine. */
    DATE_ATTRIBUTE("EM-176"),
    /** A rule waits for a time. */
    TIME_ATTRIBUTE("EM-177"),
    /** A pattern has another name than that of its type. */
    PATTERN_VARIABLE("EM-178"),
    /** A rule takes over the condition of another. */
    EXTENDS("EM-179"),
    /** A rule file has a query. */
    QUERY("EM-180"),
    /** A rule file has a function. */
    FUNCTION("EM-181"),
    /** A rule file declares a type. */
    DECLARATION("EM-182"),
    /** A rule file has a global. */
    GLOBAL("EM-183"),
    /** A rule file imports something that is not of the vocabulary. */
    IMPORT("EM-184"),
    /** A rule has branches. */
    NAMED_CONSEQUENCE("EM-185"),
    /** A rule is switched on or off. */
    SWITCH_ATTRIBUTE("EM-186"),
    /** A constraint asks for null. */
    NULL("EM-187"),
    /** A constraint has an operator that rules have not. */
    OPERATOR("EM-188"),
    /** A constraint calls code or looks inside a value. */
    NAVIGATION("EM-189"),
    /** The engine refuses a rule that passed every check. */
    ENGINE("EM-190"),
    /** A constant is written as a text. */
    CONSTANT_TEXT("EM-191"),
    /** A pattern is on a type that is not there. */
    PATTERN_TYPE("EM-192"),
    /** A consequence has more than one statement. */
    CONSEQUENCE_STATEMENTS("EM-193"),
    /** A consequence lacks its semicolon. */
    CONSEQUENCE_SEMICOLON("EM-194"),
    /** A consequence changes facts or calls the engine. */
    ENGINE_CALL("EM-195"),
    /** An effect is none that rules may have. */
    EFFECT_NAME("EM-196"),
    /** An effect is on something else than the pattern. */
    EFFECT_VARIABLE("EM-197"),
    /** An effect has a wrong argument. */
    EFFECT_ARGUMENT("EM-198"),
    /** An annotation's value is not one text in quote marks. */
    ANNOTATION_UNQUOTED("EM-199"),
    /** A rule never fires: its constraints exclude each other. */
    CONTRADICTORY_CONSTRAINTS("EM-201"),
    /** A rule never fires: no value its parameters ever have lets its constraints hold together. */
    CONTRADICTORY_VALUES("EM-202"),
    /** A rule never fires: no dossier or pool of the campaign can be as it asks. */
    UNREACHABLE("EM-203"),
    /** A rule is in force on no day of the campaign. */
    NEVER_IN_FORCE("EM-204"),
    /** A rule never fires: a parameter it asks for has no value whenever it is in force. */
    NO_VALUE("EM-205"),
    /** A constraint says nothing: the others, or its type, imply it. */
    ALWAYS_TRUE("EM-206"),
    /** Two rules of one clause, of which one bars and one satisfies, fire on one dossier. */
    OVERLAP("EM-210"),
    /** No rule of a required clause fires on a dossier, and nothing is asked of it. */
    GAP("EM-211"),
    /** Two rules say the same. */
    SAME_RULE("EM-220"),
    /** A rule says what a more general rule says already. */
    SHADOWED("EM-221"),
    /** A rule fires on none of the dossiers and pools it was tried on. */
    NEVER_REACHED("EM-222"),
    /** Nothing carries a clause that is to be modelled. */
    CLAUSE_WITHOUT_RULE("EM-230"),
    /** A clause lists something to carry it that is not there. */
    CARRIER_MISSING("EM-231"),
    /** A rule cites a clause that does not list it. */
    RULE_NOT_LISTED("EM-232"),
    /** A rule cites a clause by which nothing is decided here. */
    CITED_UNMODELLED("EM-233"),
    /** No rule and no parameter depends on a reading. */
    UNUSED_READING("EM-240"),
    /** No rule asks for a parameter. */
    UNUSED_PARAMETER("EM-241"),
    /** A text is of no rule and no parameter. */
    UNUSED_TEXT("EM-242"),
    /** A value was compared with its document before that can have been issued. */
    CHECKED_TOO_EARLY("EM-250"),
    /** A rule is in force before its document can have been issued. */
    BEFORE_ISSUE("EM-251"),
    /** A parameter has no value in a round in which a rule, not proved unable to fire, asks for it. */
    VALUE_ENDED("EM-252"),
    /** The lint stopped before it had looked at everything. */
    LINT_CUT_SHORT("EM-290"),
    /** No rule bars a dossier of a round for the day it was received. */
    ROUND_WITHOUT_DEADLINE("EM-301"),
    /** A deadline lies before the plan or the period of its round, after the title, or in another year. */
    DEADLINE_OUTSIDE("EM-302"),
    /** Dossiers are due while the days that their round is about still run. */
    DUE_BEFORE_END("EM-303"),
    /** Achievements are counted from another day than that on which the years of the title begin. */
    TITLE_START("EM-304"),
    /** Achievements are counted until another day than that on which the years of the title end. */
    TITLE_END("EM-305"),
    /** Two rounds of one kind are about the same days. */
    ROUNDS_OVERLAP("EM-306"),
    /** A round is about days outside of the years of the title. */
    PERIOD_OUTSIDE_TITLE("EM-307"),
    /** A milestone lies outside of the years of the title. */
    MILESTONE_OUTSIDE("EM-308"),
    /** A milestone speaks of awards in a year that has no such round. */
    MILESTONE_WITHOUT_ROUND("EM-309"),
    /** A year of the title has no yearly round, while others have. */
    YEAR_WITHOUT_ROUND("EM-310"),
    /** Documents are asked of a kind of nominee that is always barred. */
    SUBJECT_BARRED("EM-311"),
    /** Nominees are let in under one reading and kept out under another. */
    SUBJECT_CONTESTED("EM-312"),
    /** The number of a document, or the day it was issued, is not known. */
    UNDATED_DOCUMENT("EM-313"),
    /** A document that the plan rests on was issued after the plan. */
    BASIS_AFTER_PLAN("EM-314"),
    /** Nobody states the number of places of a form of award. */
    PLACES_NOT_STATED("EM-315"),
    /** Places are to be granted, and no rule caps them. */
    PLACES_WITHOUT_RULE("EM-316"),
    /** No rule can find a required clause met. */
    NEVER_MET("EM-317"),
    /** No rule looks at a criterion. */
    CRITERION_UNUSED("EM-318"),
    /** The last day of a deadline hangs on a reading. */
    DEADLINE_CONTESTED("EM-319"),
    /** A sentence is none of those that rules are written in. */
    SENTENCE("EM-401"),
    /** A line of a rule written as sentences is missing, or stands where it cannot. */
    SENTENCE_PLACE("EM-402"),
    /** A value in a sentence does not have the form it must have. */
    SENTENCE_VALUE("EM-403"),
    /** A sentence that a rule may have once is there again. */
    SENTENCE_REPEATED("EM-404"),
    /** A quotation mark in a sentence is not closed on its line. */
    SENTENCE_QUOTE("EM-405"),
    /** The classes made from rules that passed every check reach for something that no rule may. */
    WALL("EM-501"),
    /** The code of a trusted author does not compile. */
    CODE_REFUSED("EM-502"),
    /** The code of a trusted author asks for a parameter. */
    CODE_PARAMETER("EM-503"),
    /** A province's rule sets aside or replaces one that ships. */
    LAYER_RULE("EM-601"),
    /** A province sets a parameter that the law does not leave to it. */
    LAYER_PARAMETER("EM-602"),
    /** A rule answers a clause of the law that any one of its points meets. */
    WHOLE_ANSWERED("EM-603");

    private final String id;

    DiagnosticCode(String id) {
        this.id = id;
    }

    /** Returns the code as shown, such as {@code EM-122}. */
    public String id() {
        return id;
    }

    /** Returns the name of the page that explains the code, such as {@code EM-122.md}, among the module's diagnostics. */
    public String page() {
        return id + ".md";
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
