package org.alvh.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets are drawn once a state and kept from others. */
class SecretsTest {

    @TempDir
    private Path scratch;

    @Test
    void theSameFileGivesTheSameSecrets() {
        Path file = scratch.resolve("secrets.properties");

        Secrets first = Secrets.in(file);
        Secrets second = Secrets.in(file);

        assertThat(second.role("hedge_relay"))
                .isEqualTo(first.role("hedge_relay"))
                .matches("[0-9a-f]{48}");
        assertThat(second.client(Part.MARKET_DATA)).isEqualTo(first.client(Part.MARKET_DATA));
    }

    @Test
    void noTwoStatesShareASecret() {
        Secrets one = Secrets.in(scratch.resolve("one"));
        Secrets other = Secrets.in(scratch.resolve("other"));

        assertThat(one.superuser()).isNotEqualTo(other.superuser());
    }

    @Test
    void onlyTheOwnerMayReadThem() throws IOException {
        Path file = scratch.resolve("secrets.properties");

        Secrets.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileOlderThanAPartIsCompletedOnce() throws IOException {
        Path file = Files.writeString(scratch.resolve("secrets.properties"), "postgresql=ab\nrole.hedge=cd\n");

        Secrets completed = Secrets.in(file);

        assertThat(completed.superuser()).isEqualTo("ab");
        assertThat(completed.role("hedge")).isEqualTo("cd");
        assertThat(completed.client(Part.GATEWAY)).matches("[0-9a-f]{48}");
        assertThat(Secrets.in(file).client(Part.GATEWAY)).isEqualTo(completed.client(Part.GATEWAY));
        assertThat(Secrets.in(file).logInKey()).isEqualTo(completed.logInKey());
        assertThat(Base64.getDecoder().decode(completed.logInKey())).hasSize(32);
    }

    @Test
    void aFileWithoutThePasswordThatTheDatabaseKeepsIsDamaged() throws IOException {
        Path file = Files.writeString(scratch.resolve("secrets.properties"), "role.hedge=ab\n");

        assertThatThrownBy(() -> Secrets.in(file).superuser())
                .hasMessage("secrets.properties holds no postgresql: the state is damaged, restore the file or name"
                        + " another state with --state");
    }
}
