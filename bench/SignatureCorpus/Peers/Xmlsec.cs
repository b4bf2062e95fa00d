namespace TaskTracking.SignatureCorpus.Peers;

/// <summary>
/// `xmlsec1 --verify --insecure` (no chain), told which attributes are identifiers, as its manual asks: the first signature of a file, and
/// nothing of XAdES or of what else the file holds.
/// </summary>
internal sealed class Xmlsec : IPeer
{
    private const string Dsig = "http://www.w3.org/2000/09/xmldsig#";

    private static readonly string[] Identified =
        [Dsig + ":Object", Dsig + ":Manifest", Dsig + ":SignatureValue", Dsig + ":KeyInfo", "http://uri.etsi.org/01903/v1.3.2#:SignedProperties"];

    public string Name => "xmlsec1";

    public bool Reads(string format) => format == "xml";

    public PeerAnswer Judge(Case item, string folder)
    {
        var (code, output) = Tool.Run("xmlsec1", ["--verify", "--insecure", .. Identified.SelectMany(name => new[] { "--id-attr:Id", name }), Path.Combine(folder, item.File)]);
        var lines = output.Split('\n');
        var verdict = code == 0 ? FileVerdict.Accepted : lines.Contains("FAIL", StringComparer.Ordinal) ? FileVerdict.Rejected : FileVerdict.Indeterminate;
        return new PeerAnswer(verdict, 1, lines.FirstOrDefault(line => line is "OK" or "FAIL" or "ERROR") ?? lines[0]);
    }
}
