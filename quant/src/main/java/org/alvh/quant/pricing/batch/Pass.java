package org.alvh.quant.pricing.batch;

import java.util.List;

/**
 * One loop over the rows of a block. Kernels hold their passes in a list and call them through this interface so
 * that the virtual machine compiles each by itself: all in one compilation exceed what it inlines, and a vector that
 * is handed to a method that was not inlined lies on the heap.
 */
@FunctionalInterface
interface Pass<B> {

    void over(B block, int rows);

    /** Runs passes in their order. */
    static <B> void run(List<Pass<B>> passes, B block, int rows) {
        // By index: an iterator a block would be garbage.
        for (int i = 0; i < passes.size(); i++) {
            passes.get(i).over(block, rows);
        }
    }
}
