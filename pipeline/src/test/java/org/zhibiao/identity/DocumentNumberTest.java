package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
    private static final Regions REGIONS = Regions.load();
    private static final MentionScanner SCANNER = new MentionScanner(REGIONS, AgencyFunctions.load());

    @ParameterizedTest
    @CsvSource({
        "饶县国土资字〔2018〕7号, 上饶县国土资源局, true",
        "平文体旅广〔2021〕156号, 平塘县文体旅游广电局, true",
        "合水发[2020]3号, 合江县水务局, true",
        "合水发[2020]3号, 合江县林业局, false",
        "饶县国土资字〔2018〕7号, 合江县国土资源局, false",
        "水发〔2020〕3号, 合江县水务局, false",
    })
    void theLettersOfANumberSpeakForTheBodyThatWritesThem(String line, String name, boolean speaks) {
        Optional<DocumentNumber> number = DocumentNumber.in(List.of(line));
        Mention mention = SCANNER.in(name).get(0);
        assertThat(number.filter(n -> n.isOf(mention)).isPresent()).isEqualTo(speaks);
    }

    @ParameterizedTest
    @CsvSource({"根据《关于报送的通知》(合法办发〔2021〕22号)要求", "合江县水务局2021年总结"})
    void aNumberInsideASentenceIsOfAnother(String line) {
        assertThat(DocumentNumber.in(List.of(line))).isEmpty();
    }
}
