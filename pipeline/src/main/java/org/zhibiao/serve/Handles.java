package org.zhibiao.serve;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.hive.service.rpc.thrift.THandleIdentifier;

/** Names of sessions and statements that no other client can guess. */
final class Handles {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Handles() {}

    static THandleIdentifier fresh() {
        return new THandleIdentifier(random(), random());
    }

    static String text(THandleIdentifier id) {
        return HexFormat.of().formatHex(id.getGuid());
    }

    private static ByteBuffer random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
