namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Keys that no reader shows anything for: notes of the software that saved the file (ISO 32000-2 annex E, §14.5).</summary>
internal static class PrivateKeys
{
    /// <summary>Page-piece data, its date, iText's version mark, and second-class names ("ABCD_Key", "ABCD:Key").</summary>
    public static bool Contains(string key) =>
        key is "PieceInfo" or "LastModified" or "ITXT" || (key.Length > 5 && (key[4] is '_' or ':'));
}
