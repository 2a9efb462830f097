package org.alvh.local.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alvh.cli.NoAnswer;
import org.alvh.local.part.Part;
import org.alvh.local.state.DemoBook;
import org.alvh.local.talk.Conversation;
import org.alvh.proto.marketdata.v1.GetMarketResponse;
import org.alvh.proto.portfolio.v1.Account;
import org.alvh.quant.money.Money;

/**
 * What a platform does at a moment.
 *
 * @param url where the gateway is found
 * @param progress of the market; empty while market-data does not tell
 * @param accounts empty while portfolio does not tell
 */
public record PlatformStatus(
        String url,
        String market,
        Optional<Progress> progress,
        List<AccountLine> accounts,
        List<ProcessLine> processes) {

    /**
     * Where a market is.
     *
     * @param session opened last, ISO; empty before the first
     * @param sessionNumber from 1; 0 before the first
     * @param phase reached last; empty before the first
     * @param standing true once every session that was asked for is closed
     */
    public record Progress(String session, int sessionNumber, String phase, boolean standing) {}

    /**
     * An account.
     *
     * @param mandate its name, or its hash where the launcher did not open the account
     * @param hedge name of the hedge; empty where the launcher did not open the account
     * @param session of its last book, ISO; empty before the first
     */
    public record AccountLine(
            String id,
            String name,
            String desk,
            String mandate,
            String hedge,
            Money capital,
            String mode,
            String state,
            String session) {}

    /** A process, with its id where it lives. */
    public record ProcessLine(String name, Optional<Long> pid, boolean ready) {}

    public PlatformStatus {
        accounts = List.copyOf(accounts);
        processes = List.copyOf(processes);
    }

    /** Asks every part; one that does not answer is shown as not ready, with what only it knows left out. */
    public static PlatformStatus of(LocalPlatform platform) {
        List<ProcessLine> processes = new ArrayList<>();
        for (Part part : Part.values()) {
            processes.add(new ProcessLine(part.label(), platform.processId(part), platform.isReady(part)));
        }
        String url = platform.settings().ports().url();
        String market = platform.settings().market().name();
        try (Conversation talk = platform.talk()) {
            List<AccountLine> accounts = talk.accounts().list().stream()
                    .map(account -> line(account, platform.settings().book(account.getAccount())))
                    .toList();
            return new PlatformStatus(
                    url, market, Optional.of(progress(talk.market().standing(market))), accounts, processes);
        } catch (NoAnswer notYet) {
            platform.note("error: " + notYet.getMessage());
            return new PlatformStatus(url, market, Optional.empty(), List.of(), processes);
        }
    }

    /** True where every process is ready and the services told what they were asked. */
    public boolean isHealthy() {
        return progress.isPresent() && processes.stream().allMatch(ProcessLine::ready);
    }

    private static Progress progress(GetMarketResponse market) {
        return new Progress(
                market.getSession(),
                market.getSessionNumber(),
                Words.of(market.getPhase(), "SESSION_PHASE_"),
                market.getStanding());
    }

    private static AccountLine line(Account account, Optional<DemoBook> book) {
        return new AccountLine(
                account.getAccount(),
                account.getName(),
                account.getDesk(),
                book.map(known -> known.mandate().name()).orElseGet(account::getMandateHash),
                book.map(DemoBook::hedgeName).orElse(""),
                Money.ofCents(account.getCapitalCents()),
                Words.of(account.getMode(), "MODE_"),
                Words.of(account.getState(), "ACCOUNT_STATE_"),
                account.getSession());
    }
}
