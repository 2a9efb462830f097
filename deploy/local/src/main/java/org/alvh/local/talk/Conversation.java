package org.alvh.local.talk;

import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NegotiationType;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.alvh.cli.NoAnswer;
import org.alvh.cli.WrongQuestion;
import org.alvh.local.part.Part;
import org.alvh.local.part.Site;

/** The launcher's talk with the services of one platform, as the demo administrator. */
public final class Conversation implements AutoCloseable {

    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private final Site site;
    private final Metadata identity;
    private final List<ManagedChannel> open = new ArrayList<>();

    private Conversation(Site site, String token) {
        this.site = site;
        this.identity = new Metadata();
        identity.put(AUTHORIZATION, "Bearer " + token);
    }

    /** Begins a talk; a token lives for minutes, so does the talk. */
    public static Conversation with(Site site) {
        return new Conversation(site, new Tokens(site.realmUrl()).of(DemoUser.ADMIN));
    }

    public Market market() {
        return new Market(channel(Part.MARKET_DATA));
    }

    public Accounts accounts() {
        return new Accounts(channel(Part.PORTFOLIO));
    }

    private Channel channel(Part service) {
        ManagedChannel channel = NettyChannelBuilder.forAddress(
                        Site.HOST, site.ports().port(service))
                .negotiationType(NegotiationType.PLAINTEXT)
                .build();
        open.add(channel);
        return ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(identity));
    }

    /** What a service answers; its refusal is told in its own words. */
    static <T> T ask(String service, Supplier<T> question) {
        try {
            return question.get();
        } catch (StatusRuntimeException refused) {
            String reason = String.valueOf(refused.getStatus().getDescription());
            throw switch (refused.getStatus().getCode()) {
                case NOT_FOUND, INVALID_ARGUMENT -> new WrongQuestion(service + ": " + reason);
                default -> new NoAnswer(service + ": " + refused.getStatus().getCode() + ", " + reason, refused);
            };
        }
    }

    @Override
    public void close() {
        open.forEach(ManagedChannel::shutdownNow);
    }
}
