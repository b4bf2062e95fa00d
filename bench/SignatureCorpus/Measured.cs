using TaskTracking.Facts.Signatures;
using TaskTracking.SignatureCorpus.Peers;

namespace TaskTracking.SignatureCorpus;

/// <summary>A case with the answers of every validator that reads its format.</summary>
internal sealed record Measured(Case Case, IReadOnlyDictionary<string, PeerAnswer> Answers, SignatureReport Report)
{
    public string Class => AttackClass.Of(Case);

    public Duty Duty => Duty.Of(Case.Rule);

    public static Measured Of(Case item, string folder, Inspector ours, IEnumerable<IPeer> others)
    {
        var peers = others.Prepend(ours).Where(peer => peer.Reads(item.Format));
        return new Measured(item, peers.ToDictionary(peer => peer.Name, peer => peer.Judge(item, folder), StringComparer.Ordinal), ours.Report(item, folder));
    }

    /// <summary>The outcome of a validator; null where it does not read the format.</summary>
    public Outcome? Of(string peer) => Answers.TryGetValue(peer, out var answer) ? Duty.Of(answer.Verdict) : null;

    /// <summary>Codes of all reasons and warnings of our report.</summary>
    public IEnumerable<string> Codes => Report.Signatures.SelectMany(signature => signature.Reasons.Concat(signature.Warnings)).Select(remark => remark.Code);
}
