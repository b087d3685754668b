package vn.emulation.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read, written and said, whatever the machine's language and zone. */
@Isolated
class MachineSettingsTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, America/New_York",
        "ar-EG-u-nu-arab, Pacific/Kiritimati",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
        "vi-VN, Asia/Ho_Chi_Minh",
        "und, UTC"
    })
    void make_no_difference(String language, String timeZone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
        EmulationJson json = EmulationJson.create();
        byte[] document = Documents.DOCUMENT.getBytes(UTF_8);
        DossierFile file = json.read(document, "tệp.json", DossierFile.class);

        assertThat(new String(json.writeCompact(file), UTF_8))
                .isEqualTo("{'schemaVersion':1,'dossiers':[{'id':'HS-1','campaign':'ar','round':'annual-2026',"
                        .concat("'nominee':{'kind':'INDIVIDUAL','id':'CB-0137','unitId':'tổ-1'},'form':'merit',")
                        .concat("'receivedOn':'2026-10-14','documents':{'complete':false,'items':[]},")
                        .concat("'achievements':{'complete':false,'items':[]},'criteria':[{'criterion':'II.1',")
                        .concat("'assessment':'MET','score':8.5,'evidence':[]}],")
                        .concat("'history':{'complete':false,'items':[]},")
                        .concat("'conduct':{'complete':false,'items':[]},'votes':[]}]}")
                        .replace('\'', '"'));
        BadDocuments.all().forEach(BadDocument::verify);
    }
}
