package org.alvh.cli.history;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What a failed file access means, in words for the person at the terminal. */
public final class FileFailure {

    private FileFailure() {}

    public static String reason(Exception failure) {
        return switch (failure) {
            case UncheckedIOException wrapped when wrapped.getCause() != null -> reason(wrapped.getCause());
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "permission is denied";
            case FileAlreadyExistsException _, NotDirectoryException _ -> "a file stands where a folder is expected";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            case CharacterCodingException _ -> "it is no UTF-8 text";
            default -> failure.getMessage() == null ? "no reason is given" : failure.getMessage();
        };
    }
}
