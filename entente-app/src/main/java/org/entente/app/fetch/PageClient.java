package org.entente.app.fetch;

import java.util.List;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/** Apache HttpClient with all that it does of itself turned off: redirects, cookies, passwords, second attempts. */
final class PageClient {
    private static final List<String> READABLE = List.of(
            "text/",
            "application/xhtml",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/octet-stream",
            "binary/octet-stream");

    private PageClient() {}

    static CloseableHttpClient of(String agent, PageLimits limits, DnsResolver names) {
        Timeout silence = Timeout.of(limits.silence());
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(silence)
                .build();
        return HttpClients.custom()
                .setUserAgent(agent)
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setDefaultConnectionConfig(connection)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setDefaultHeaders(List.of(
                        new BasicHeader(
                                HttpHeaders.ACCEPT, "text/html, application/pdf;q=0.9, text/*;q=0.8, */*;q=0.1"),
                        new BasicHeader(HttpHeaders.ACCEPT_LANGUAGE, "en")))
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** Whether a text can be of this media type; one that is not declared can. */
    static boolean readable(String type) {
        String small = type.toLowerCase(Locale.ROOT);
        return small.isBlank() || READABLE.stream().anyMatch(small::startsWith);
    }
}
