package org.zhibiao.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhibiao.text.StatedMetadata;

/** Reads the fields that a crawler or a sidecar file states. Fields that are not ours are passed over. */
final class StatedFields {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Of a field that is stated twice no one knows which is meant.
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private StatedFields() {}

    /** The fields are not what they should be; the message names the field. */
    static final class Malformed extends Exception {
        Malformed(String message) {
            super(message);
        }
    }

    static StatedMetadata parse(byte[] json) throws Malformed {
        try {
            return of(object(JSON.readTree(json)));
        } catch (JsonProcessingException e) {
            throw new Malformed(broken(e));
        } catch (IOException e) {
            throw new Malformed(InputReader.unreadable(e));
        }
    }

    static JsonNode parse(String json) throws Malformed {
        try {
            return object(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new Malformed(broken(e));
        }
    }

    static StatedMetadata of(JsonNode fields) throws Malformed {
        return new StatedMetadata(
                text(fields, "source_uri"), text(fields, "title"), text(fields, "agency"), year(fields), date(fields));
    }

    private static JsonNode object(JsonNode node) throws Malformed {
        if (!node.isObject()) {
            throw new Malformed("this is no JSON object; write {\"title\": …}");
        }
        return node;
    }

    private static Optional<String> text(JsonNode fields, String name) throws Malformed {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Malformed(name + " is " + value + "; write a string");
        }
        return Optional.of(value.textValue().strip()).filter(text -> !text.isEmpty());
    }

    private static OptionalInt year(JsonNode fields) throws Malformed {
        JsonNode value = fields.path("report_year");
        if (value.isMissingNode() || value.isNull()) {
            return OptionalInt.empty();
        }
        String digits = value.isTextual() ? value.textValue().strip() : value.toString();
        if (digits.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!digits.matches("(19|20)[0-9]{2}(年度?)?")) {
            throw new Malformed("report_year is " + value + "; write a year such as 2021");
        }
        return OptionalInt.of(Integer.parseInt(digits.substring(0, 4)));
    }

    private static Optional<LocalDate> date(JsonNode fields) throws Malformed {
        Optional<String> text = text(fields, "publish_date");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = StatedDay.of(text.get());
        if (day.isEmpty()) {
            throw new Malformed("publish_date is \"" + text.get() + "\"; write a day such as 2022-01-31");
        }
        return day;
    }

    private static String broken(JsonProcessingException failure) {
        String place = failure.getLocation() == null
                ? ""
                : " (line " + failure.getLocation().getLineNr() + ", column "
                        + failure.getLocation().getColumnNr() + ")";
        return "this is no JSON: " + failure.getOriginalMessage() + place;
    }
}
