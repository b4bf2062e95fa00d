namespace TaskTracking.SignatureCorpus.Peers;

/// <summary>`openssl cms -verify -noverify`: the mathematics of every signer, no chain; a detached signature gets the file it is known to sign.</summary>
internal sealed class OpensslCms : IPeer
{
    public string Name => "openssl";

    public bool Reads(string format) => format == "cades";

    public PeerAnswer Judge(Case item, string folder)
    {
        var path = Path.Combine(folder, item.File);
        var form = File.ReadAllBytes(path) is [(byte)'-', ..] ? "PEM" : "DER";
        string[] content = item.Detached is [var first, ..] ? ["-content", Path.Combine(folder, first)] : [];
        var (code, output) = Tool.Run("openssl", ["cms", "-verify", "-noverify", "-binary", "-inform", form, "-in", path, "-out", "/dev/null", .. content]);
        var said = output.Split('\n').FirstOrDefault(line => line.Contains("error:", StringComparison.Ordinal))?.Split(':').ElementAtOrDefault(4) ?? output.Split('\n')[0];
        var verdict = code == 0 ? FileVerdict.Accepted
            : said is "no content" or "certificate verify error" or "signer certificate not found" or "unsupported type" ? FileVerdict.Indeterminate
            : FileVerdict.Rejected;
        return new PeerAnswer(verdict, 0, said);
    }
}
