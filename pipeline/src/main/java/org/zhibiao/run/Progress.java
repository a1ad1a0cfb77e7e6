package org.zhibiao.run;

/** Where a run tells what it does. */
public interface Progress {

    /** Says nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void step(String what) {}

        @Override
        public void advance(String what, long done, long total) {}
    };

    /** A step begins, in words such as {@code reading 5 files}. */
    void step(String what);

    /** Part of the step is done; called now and then, from another thread. */
    void advance(String what, long done, long total);
}
