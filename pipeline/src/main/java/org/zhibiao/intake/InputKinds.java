package org.zhibiao.intake;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells from names what is to be done with each file, and gives documents their sidecars. */
final class InputKinds {

    private static final String SIDECAR = ".meta.json";

    /** A .doc or .wps may be a page or a .docx under another name, as sites serve them: its bytes will tell. */
    private static final Set<String> DOCUMENTS = Set.of("txt", "html", "htm", "docx", "pdf", "doc", "wps");

    private final Map<String, FoundFile> sidecarsByStem;
    private final Set<String> stems;

    private InputKinds(Collection<FoundFile> files) {
        sidecarsByStem = files.stream()
                .filter(file -> isSidecar(file.path()))
                .collect(Collectors.toMap(file -> sidecarStem(file.path()), Function.identity(), (a, b) -> a));
        stems = files.stream()
                .map(FoundFile::path)
                .filter(path -> !isSidecar(path) && !extension(path).equals("jsonl"))
                .map(InputKinds::stem)
                .collect(Collectors.toSet());
    }

    static List<InputFile> of(Collection<FoundFile> files) {
        InputKinds kinds = new InputKinds(files);
        return files.stream().filter(kinds::isInput).map(kinds::input).toList();
    }

    private boolean isInput(FoundFile file) {
        return !(isSidecar(file.path()) && stems.contains(sidecarStem(file.path())));
    }

    private InputFile input(FoundFile file) {
        return switch (file.state()) {
            case IGNORED -> refused(file, InputFile.Kind.IGNORED, file.message());
            case UNREADABLE -> refused(file, InputFile.Kind.UNREADABLE, file.message());
            case REGULAR -> regular(file);
        };
    }

    private InputFile regular(FoundFile file) {
        if (isSidecar(file.path())) {
            return refused(
                    file,
                    InputFile.Kind.IGNORED,
                    "metadata of no document: no file beside it has its name; records of a .jsonl state their own");
        }
        String extension = extension(file.path());
        if (extension.equals("jsonl")) {
            return new InputFile(file.path(), file.bytes(), InputFile.Kind.RECORDS, "", "");
        }
        return DOCUMENTS.contains(extension)
                ? document(file)
                : refused(file, InputFile.Kind.UNSUPPORTED, unsupported(extension));
    }

    /** A document whose metadata cannot be read is not read without them: they may say whose it is. */
    private InputFile document(FoundFile file) {
        Optional<FoundFile> sidecar = Optional.ofNullable(sidecarsByStem.get(stem(file.path())));
        Optional<FoundFile> broken = sidecar.filter(meta -> meta.state() == FoundFile.State.UNREADABLE);
        return broken.isPresent()
                ? refused(
                        file,
                        InputFile.Kind.UNREADABLE,
                        broken.get().path() + ": " + broken.get().message())
                : new InputFile(
                        file.path(),
                        file.bytes(),
                        InputFile.Kind.DOCUMENT,
                        sidecar.map(FoundFile::path).orElse(""),
                        "");
    }

    private static String unsupported(String extension) {
        String format = extension.isEmpty() ? "a file without extension" : "." + extension;
        return format + " is not read; .txt, .html, .docx, .pdf and .jsonl are: save the report as one of them";
    }

    private static InputFile refused(FoundFile file, InputFile.Kind kind, String message) {
        return new InputFile(file.path(), file.bytes(), kind, "", message);
    }

    /** Where the metadata of a document stands; empty for a file that has none beside it. */
    static Optional<String> sidecarOf(String path) {
        return DOCUMENTS.contains(extension(path)) ? Optional.of(stem(path) + SIDECAR) : Optional.empty();
    }

    private static boolean isSidecar(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(SIDECAR);
    }

    private static String sidecarStem(String path) {
        return path.substring(0, path.length() - SIDECAR.length());
    }

    private static String stem(String path) {
        return path.substring(0, path.length() - extensionWithDot(path).length());
    }

    private static String extension(String path) {
        String withDot = extensionWithDot(path);
        return withDot.isEmpty() ? "" : withDot.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String extensionWithDot(String path) {
        String name = FoundFile.fileName(path);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }
}
