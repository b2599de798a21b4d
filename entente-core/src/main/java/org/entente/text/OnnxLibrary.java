package org.entente.text;

import ai.onnxruntime.OrtEnvironment;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Where ONNX Runtime's native library lies. The product has it beside the library's jar, so that nothing is unpacked;
 * the whole jar, as tests have it, unpacks into the temporary directory and removes that at the end.
 */
final class OnnxLibrary {
    private static final String PATH = "onnxruntime.native.path";

    private OnnxLibrary() {}

    /** Says so before the library is loaded; a path that the user set stays. */
    static void locate() {
        CodeSource source = OrtEnvironment.class.getProtectionDomain().getCodeSource();
        if (source == null || System.getProperty(PATH) != null) {
            return;
        }
        try {
            Path folder = Path.of(source.getLocation().toURI()).getParent();
            if (folder != null && Files.exists(folder.resolve(System.mapLibraryName("onnxruntime4j_jni")))) {
                System.setProperty(PATH, folder.toString());
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a jar without a place: " + source.getLocation(), e);
        }
    }
}
