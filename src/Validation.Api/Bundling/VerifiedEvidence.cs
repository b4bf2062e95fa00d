using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Trust;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History.Files;

namespace TaskTracking.Validation.Api.Bundling;

/// <summary>The evidence of files as they are verified one by one, written beside its name and renamed when it is whole.</summary>
internal sealed class VerifiedEvidence : IDisposable
{
    private readonly string _path;
    private readonly string _half;
    private readonly DurableFile _file;
    private readonly EvidenceBundle _bundle;
    private readonly List<EvidenceFileAnswer> _files = [];

    /// <param name="path">A name that is free.</param>
    public VerifiedEvidence(string path)
    {
        (_path, _half) = (path, $"{path}.{Guid.NewGuid():N}.part");
        _file = new DurableFile(_half);
        _bundle = new EvidenceBundle(_file);
    }

    /// <summary>Adds a file.</summary>
    public void Add(string file, string sha256, SignatureReport report)
    {
        var signatures = new List<EvidenceSignatureAnswer>();
        foreach (var (fact, answer) in report.Signatures.Zip(report.ToAnswers("vi")))
        {
            var items = new List<EvidenceItemAnswer>();
            foreach (var used in fact.Evidence)
            {
                var item = EvidenceItemAnswer.Of(ContractWords.Of(used.Role), ContractWords.Of(used.Kind), used.Sha256());
                items.Add(item);
                _bundle.Add(item, used.Encoded.Span);
            }

            signatures.Add(new EvidenceSignatureAnswer(answer, items));
        }

        _files.Add(new EvidenceFileAnswer(file, sha256, signatures));
    }

    /// <summary>All files are in: the bundle takes its name. Where there was none, nothing is written.</summary>
    public void Finish(DateTimeOffset validatedAt, TrustStore trust)
    {
        if (_files.Count == 0)
        {
            return;
        }

        _bundle.Finish(new EvidenceBundleAnswer(null, ContractWords.Of((DateTimeOffset?)validatedAt)!, trust.Sha256, _files));
        _bundle.Dispose();
        _file.Dispose();
        File.Move(_half, _path, overwrite: false);
    }

    public void Dispose()
    {
        _bundle.Dispose();
        _file.Dispose();
        File.Delete(_half);
    }
}
