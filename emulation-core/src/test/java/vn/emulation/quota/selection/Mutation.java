package vn.emulation.quota.selection;

import java.util.Random;

/** A change to a result, somewhere in it. */
interface Mutation {

    /** Returns the result with the change, or as it is where there is nothing to change. */
    SelectionResult apply(SelectionProblem problem, SelectionResult result, Random dice);
}
