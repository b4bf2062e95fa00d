using System.Numerics;
using System.Xml;
using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Xml;

/// <summary>A bare RSA key in KeyInfo (XML-DSig §4.5.2.2). It can show that a signature is whole, never whose it is.</summary>
internal static class XmlKeyValue
{
    /// <summary>The key, or null where there is none that is used here.</summary>
    public static RsaKey? Read(XmlElement signature)
    {
        var value = signature.Child("KeyInfo")?.Child("KeyValue")?.Child("RSAKeyValue");
        if (value?.Child("Modulus")?.Base64() is not { } modulus || value.Child("Exponent")?.Base64() is not { } exponent)
        {
            return null;
        }

        return PublicKeyReader.Rsa(new BigInteger(modulus, isUnsigned: true, isBigEndian: true), new BigInteger(exponent, isUnsigned: true, isBigEndian: true));
    }
}
