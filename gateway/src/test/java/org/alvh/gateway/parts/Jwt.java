package org.alvh.gateway.parts;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** JSON web tokens, written by hand so that wrong ones can be written too. */
public final class Jwt {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Jwt() {}

    /** A new key of the kind that tokens are signed with. */
    public static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A token signed as tokens of the realm are. */
    public static String signed(JsonObject claims, String keyId, KeyPair key) {
        String text =
                unsigned(new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", keyId), claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A token without a signature, which says so. */
    public static String withoutSignature(JsonObject claims) {
        return unsigned(new JsonObject().put("alg", "none").put("typ", "JWT"), claims) + ".";
    }

    /** A token signed with the public key as if it were a shared secret. */
    public static String signedWithPublicKey(JsonObject claims, String keyId, KeyPair key) {
        String text =
                unsigned(new JsonObject().put("alg", "HS256").put("typ", "JWT").put("kid", keyId), claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getPublic().getEncoded(), "HmacSHA256"));
            return text + "." + BASE64.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The public key as the realm publishes it. */
    static JsonObject published(String keyId, KeyPair key) {
        RSAPublicKey open = (RSAPublicKey) key.getPublic();
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", keyId)
                .put("n", BASE64.encodeToString(magnitude(open.getModulus().toByteArray())))
                .put("e", BASE64.encodeToString(open.getPublicExponent().toByteArray()));
    }

    private static byte[] magnitude(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String unsigned(JsonObject header, JsonObject claims) {
        return part(header) + "." + part(claims);
    }

    private static String part(JsonObject json) {
        return BASE64.encodeToString(json.encode().getBytes(StandardCharsets.UTF_8));
    }
}
