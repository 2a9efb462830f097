package org.alvh.gateway.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every account of a desk. */
@Schema(name = "Accounts")
public record AccountsView(
        @JsonUnwrapped Provenance provenance,
        String desk,
        List<AccountSummaryView> accounts,

        @Schema(description = "Services that did not answer; their columns are null.")
        List<UnreachableView> unreachable) {

    public AccountsView {
        accounts = List.copyOf(accounts);
        unreachable = List.copyOf(unreachable);
    }
}
