package org.zhibiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhibiao.warehouse.SmallWarehouse.DAY;
import static org.zhibiao.warehouse.SmallWarehouse.ID;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.fault.RunFault;

/** One run at a time changes a warehouse on this machine, and a dead one hinders nobody. */
final class LocalLockTest {

    @TempDir
    Path folder;

    /** Takes the lock in a process of its own, says so, and keeps it until its input ends. */
    static final class Run {
        private Run() {}

        public static void main(String[] args) throws IOException {
            try (WarehouseWriter writer = new SmallWarehouse(Path.of(args[0])).writer();
                    Staging staging = writer.stage(DAY)) {
                System.out.println("staging " + staging.id());
                while (System.in.read() >= 0) {
                    System.out.flush();
                }
            }
        }
    }

    @Test
    void aSecondRunInThisJvmIsToldWhoWorks() throws IOException {
        SmallWarehouse warehouse = new SmallWarehouse(folder);
        try (WarehouseWriter first = warehouse.open().writer("aggregate", step -> {});
                Staging staging = first.stage(DAY)) {
            assertThatThrownBy(warehouse::writer)
                    .isInstanceOf(RunFault.class)
                    .hasMessageStartingWith("another run works on the warehouse " + folder + ": aggregate, process "
                            + ProcessHandle.current().pid() + " on ")
                    .hasMessageMatching(
                            ".*, since 20[-0-9]{8}T[:0-9]{8}Z; nothing was changed, run again when it has" + " ended");
            assertThat(warehouse.snapshot("_staging-" + staging.id())).exists();
        }
        assertThat(warehouse.publish(DAY, 1)).isEqualTo(ID);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void twoNamesOfOneFolderHaveOneLock() throws IOException {
        SmallWarehouse warehouse = new SmallWarehouse(Files.createDirectory(folder.resolve("a")));
        SmallWarehouse linked = new SmallWarehouse(Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a")));
        try (WarehouseWriter first = warehouse.writer()) {
            assertThatThrownBy(linked::writer).isInstanceOf(RunFault.class).hasMessageContaining("another run works");
            first.stage(DAY).close();
        }
        linked.writer().close();
    }

    @Test
    void aRunOfAnotherProcessIsToldAndItsDeathFreesTheLock() throws IOException, InterruptedException {
        SmallWarehouse warehouse = new SmallWarehouse(folder);
        Process other = start();
        try {
            String said =
                    new String(other.getInputStream().readNBytes(("staging " + ID).length()), StandardCharsets.UTF_8);
            assertThat(said).isEqualTo("staging " + ID);
            assertThatThrownBy(warehouse::writer)
                    .isInstanceOf(RunFault.class)
                    .hasMessageContaining(": nightly, process " + other.pid() + " on ");
            assertThat(warehouse.folders()).containsExactly("_staging-" + ID);
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (WarehouseWriter next = warehouse.writer()) {
            assertThat(warehouse.folders()).isEmpty();
            next.stage(DAY).close();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
