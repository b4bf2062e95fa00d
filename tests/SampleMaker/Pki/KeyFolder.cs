using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security;

namespace TaskTracking.SampleMaker.Pki;

/// <summary>RSA keys by name: kept as PKCS#8 PEM in the folder of <c>SAMPLE_KEEP</c> so that signatures come out the same again, else made anew and forgotten.</summary>
internal sealed class KeyFolder(string? folder)
{
    public AsymmetricCipherKeyPair Pair(string id, int bits)
    {
        using var key = RSA.Create(bits);
        var path = folder is null ? null : Path.Combine(folder, "keys", $"{id}-{bits}.pem");
        if (path is not null && File.Exists(path))
        {
            key.ImportFromPem(File.ReadAllText(path));
        }
        else if (path is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, key.ExportPkcs8PrivateKeyPem());
        }

        return DotNetUtilities.GetRsaKeyPair(key);
    }
}
