package org.zhibiao.jobs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Entry point of {@code jobs/run} and {@code spark-submit}. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the JVM with its exit status. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = new Cli(out, err, System.getenv()).run(args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** The platform's charset would turn Chinese into question marks where the locale is C. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
