package org.zhibiao.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.zhibiao.fault.RunFault;

/**
 * Who has the lock of a warehouse.
 *
 * @param since when it took the lock, ISO 8601 in UTC
 * @param token tells this holding from any other
 */
record Holder(String host, long pid, String command, String since, String token) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** This process with a command. */
    static Holder ofThisProcess(String command) {
        return new Holder(
                hostName(),
                ProcessHandle.current().pid(),
                command,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                UUID.randomUUID().toString());
    }

    /** Empty for what is no holder: a lock file that a killed process left half written. */
    static Optional<Holder> ofJson(byte[] json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, Holder.class)).filter(read -> read.token() != null);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    byte[] toJson() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a holder is plain data", e);
        }
    }

    /** The refusal of a second run. */
    static RunFault busy(String root, Optional<Holder> holder, String hint) {
        String who = holder.map(Holder::shown).orElse("a process that has not written its name yet");
        return new RunFault("another run works on the warehouse " + root + ": " + who
                + "; nothing was changed, run again when it has ended" + hint);
    }

    private String shown() {
        return command + ", process " + pid + " on " + host + ", since " + since;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "a host without a name";
        }
    }
}
