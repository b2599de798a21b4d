package org.entente.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {
    private static final URI PUBLIC = URI.create("https://publisher.example/api");
    private static final URI HERE = URI.create("http://127.0.0.1:8000/api");

    private static FetchFailed refused(URI from, String location) {
        return catchThrowableOfType(FetchFailed.class, () -> AddressRule.redirect(from, location));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/x",
                "https://a.localhost/x",
                "https://127.0.0.1/x",
                "https://10.1.2.3/x",
                "https://172.16.0.1/x",
                "https://192.168.1.1:8443/x",
                "https://169.254.169.254/latest",
                "https://100.64.0.1/x",
                "https://0.0.0.0/x",
                "https://[::1]/x",
                "https://[::ffff:10.0.0.1]/x",
                "https://[FD00::1]/x",
                "https://[fe80::1]/x"
            })
    void aPublicHostSendsNobodyToAPrivateAddress(String location) {
        FetchFailed failed = refused(PUBLIC, location);
        assertThat(failed.code()).isEqualTo("redirect_refused");
        assertThat(failed.detail()).contains("private network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://storage.example/x?sig=1",
                "https://10.storage.example/x",
                "https://172.32.0.1/x",
                "https://100.128.0.1/x",
                "https://[2001:db8::1]/x",
                "/elsewhere"
            })
    void aPublicHostMaySendOnToAnother(String location) throws FetchFailed {
        assertThat(AddressRule.redirect(PUBLIC, location)).isEqualTo(PUBLIC.resolve(location));
    }

    @Test
    void aServerOnThisMachineMaySendOnToItself() throws FetchFailed {
        assertThat(AddressRule.redirect(HERE, "http://127.0.0.1:9000/file").getPort())
                .isEqualTo(9000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://storage.example/x?signature=SECRET",
                "ftp://storage.example/SECRET",
                "https://storage.example:99999/SECRET",
                "https://10.0.0.1/SECRET",
                "no address SECRET"
            })
    void noMessageRepeatsTheRestOfAnAddress(String location) {
        FetchFailed failed = refused(PUBLIC, location);
        assertThat(failed.code()).isEqualTo("redirect_refused");
        assertThat(failed.title() + failed.detail()).doesNotContain("SECRET");
    }

    @Test
    void theSourcesOwnServerIsAskedByHttpsAndAnotherOnThisMachineAlone() throws FetchFailed {
        assertThat(AddressRule.published("https://publisher.example/")).hasHost("publisher.example");
        assertThat(AddressRule.replacing("https://localhost:8443")).hasPort(8443);
        assertThat(catchThrowableOfType(FetchFailed.class, () -> AddressRule.published("http://127.0.0.1")))
                .hasMessageContaining("no https address");
        assertThat(catchThrowableOfType(FetchFailed.class, () -> AddressRule.replacing("https://publisher.example")))
                .hasMessageContaining("on this machine");
    }
}
