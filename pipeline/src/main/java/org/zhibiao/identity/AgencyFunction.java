package org.zhibiao.identity;

import java.util.List;

/**
 * A field of work and the bodies that have had it.
 *
 * @param functionCode published code
 * @param name the field in Chinese
 * @param systemPrefix what stands before the region in the names of those local bodies that begin with the field's name; empty
 *     for most
 * @param bodies official names of local bodies, without the region, former ones included
 * @param national official names of national bodies
 * @param shortForms how texts shorten them
 * @param examples names that are of this field
 * @param counterExamples words that look like such a body and are none
 */
record AgencyFunction(
        String functionCode,
        String name,
        String systemPrefix,
        List<String> bodies,
        List<String> national,
        List<ShortForm> shortForms,
        List<String> examples,
        List<String> counterExamples) {

    record ShortForm(
            @com.fasterxml.jackson.annotation.JsonProperty("short")
            String form,

            String official) {}
}
