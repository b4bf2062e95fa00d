namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>
/// Hashes of the serial numbers on a list, in order: tells in no time that a certificate is not on it, which is nearly always so. A
/// state authority's list has tens of thousands of entries, and every signature asks every list of its issuer.
/// </summary>
internal sealed class CrlIndex
{
    private readonly uint[] hashes;

    private CrlIndex(uint[] hashes) => this.hashes = hashes;

    /// <summary>The index of a list; null where the list is malformed.</summary>
    public static CrlIndex? Of(ReadOnlyMemory<byte> revokedCertificates)
    {
        var gathered = new List<uint>();
        if (!CrlSearch.TryVisit(revokedCertificates, (serial, _) =>
            {
                gathered.Add(Hash(serial));
                return true;
            }))
        {
            return null;
        }

        gathered.Sort();
        return new CrlIndex([.. gathered]);
    }

    /// <summary>Whether the list may name a certificate; false is certain.</summary>
    public bool MayHold(ReadOnlySpan<byte> serial) => Array.BinarySearch(hashes, Hash(serial)) >= 0;

    /// <summary>FNV-1a.</summary>
    private static uint Hash(ReadOnlySpan<byte> serial)
    {
        var hash = 2166136261;
        foreach (var octet in serial)
        {
            hash = (hash ^ octet) * 16777619;
        }

        return hash;
    }
}
