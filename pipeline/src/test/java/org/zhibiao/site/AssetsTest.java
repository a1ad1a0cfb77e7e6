package org.zhibiao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class AssetsTest {

    /** Of dist/echarts.simple.min.js in the npm package echarts 6.1.0. */
    private static final String ECHARTS = "5eef51bee09fb9cc234c4179a58ae0150126f49f88c992efe2d6bca81d8dd03b";

    @Test
    void theChartLibraryIsTheOneOfItsPackage() throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Assets.bytes("echarts.simple.min.js"));
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(ECHARTS);
    }

    @Test
    void theLicensesOfTheChartLibraryGoWithIt() throws IOException {
        String license = new String(Assets.bytes("echarts.LICENSE.txt"), StandardCharsets.UTF_8);
        assertThat(license).contains("Apache License", "Mike Bostock");
    }

    @Test
    void ownScriptsAndStylesAskForNothingFromOutside() throws IOException {
        for (String name : Assets.NAMES) {
            if (!name.startsWith("echarts") && !name.endsWith(".svg")) {
                assertThat(new String(Assets.bytes(name), StandardCharsets.UTF_8))
                        .doesNotContain("http:", "https:", "@import", "fetch(", "XMLHttpRequest", "innerHTML");
            }
        }
    }
}
