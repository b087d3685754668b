package vn.emulation.rules.synthetic;

/** Everybody who is measured on the 40 rules. */
public enum Contenders {
    /** The floor. */
    HAND_WRITTEN {
        @Override
        Contender make() {
            return Contender.of(new HandWritten());
        }
    },
    /** This library, as the others: decisions, but each with its reasons. */
    OURS {
        @Override
        Contender make() {
            return new Ours(SyntheticRules.load(SyntheticRules.OF_VARIANT));
        }
    },
    /** This library's report: digest, selection and all. */
    OUR_REPORT {
        @Override
        Contender make() {
            return new OurReport(SyntheticRules.load(SyntheticRules.OF_VARIANT));
        }
    },
    /** Easy Rules. */
    EASY_RULES {
        @Override
        Contender make() {
            return Contender.of(new EasyRulesContender());
        }
    },
    /** Drools DMN. */
    DROOLS_DMN {
        @Override
        Contender make() {
            return Contender.of(new DmnContender());
        }
    },
    /** OpenL Tablets. */
    OPENL_TABLETS {
        @Override
        Contender make() {
            return Contender.of(new OpenLContender());
        }
    },
    /** Drools with one stateless session for each dossier. */
    DROOLS_SESSION_EACH {
        @Override
        Contender make() {
            return Contender.of(new DroolsContender()::sessionForEach);
        }
    },
    /** Drools with one session for all. */
    DROOLS_SESSION_ALL {
        @Override
        Contender make() {
            return Contender.of(new DroolsContender()::sessionForAll);
        }
    };

    abstract Contender make();

    /** Returns the contender, whose findings on 2,000 dossiers were the hand-written ones. */
    Contender checked() {
        Contender contender = make();
        Agreement.require(name(), new HandWritten(), contender, 2);
        return contender;
    }
}
