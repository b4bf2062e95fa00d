using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Pdf.Changes;
using TaskTracking.Signatures.Pdf.Structure;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>What one signature covers of the file, and whether what came after it is harmless.</summary>
/// <param name="file">The file.</param>
/// <param name="store">Its objects.</param>
/// <param name="history">What the updates did.</param>
/// <param name="hidden">What it says of objects that no table names.</param>
/// <param name="value">The signature.</param>
/// <param name="range">Its signed bytes, usable.</param>
/// <param name="revision">The revision it signed; null where its end is the end of none.</param>
internal sealed class SignatureStanding(
    ReadOnlyMemory<byte> file, ObjectStore store, DocumentHistory history, HiddenObjectRule hidden, SignatureValue value, SignedRange range, int? revision)
{
    private const int MostRemarks = 12;

    private readonly List<SignatureRemark> _remarks = [.. range.Flaws];
    private bool _isSuspicious;

    public FoundSignature Apply(FoundSignature signature)
    {
        var last = store.Chain.Last.Index;
        if (revision is null)
        {
            _remarks.Add(PdfRemarks.EndNotRevision);
        }

        JudgeMending();
        JudgeTail();
        JudgeOwnDictionary();
        JudgeHidden();
        var later = revision is { } signed ? history.After(signed).ToList() : [];
        JudgeChanges(later);
        var coverage = range.Flaws.Count > 0 || revision is null ? Coverage.Partial
            : IsWholeFile() ? Coverage.WholeFile
            : Coverage.WholeRevision;
        return signature with
        {
            SignedRanges = range.Ranges,
            Coverage = coverage,
            Changes = _isSuspicious ? ChangesAfterSigning.Suspicious
                : revision < last ? ChangesAfterSigning.Allowed
                : ChangesAfterSigning.None,
            Remarks = [.. _remarks.Distinct().Take(MostRemarks)],
        };
    }

    private bool IsWholeFile() => Tail.Count(file.Span[(int)range.End..]) == 0;

    /// <summary>Mending what was signed is worth a word; mending what came later might be what hides an update.</summary>
    private void JudgeMending()
    {
        if (store.Chain.IsReconstructed)
        {
            if (IsWholeFile())
            {
                _remarks.Add(PdfRemarks.Reconstructed);
            }
            else
            {
                Suspect(PdfRemarks.ReconstructedAfterSigning);
            }
        }

        if (revision is { } signed && store.Chain.Revisions.Skip(signed + 1).Any(update => update.IsIrregular || store.IsDamaged(update.Index)))
        {
            Suspect(PdfRemarks.IrregularUpdate);
        }

        if (revision < store.Chain.Last.Index && history.HasDoubtful(revision.Value))
        {
            Suspect(PdfRemarks.UnreadableObject);
        }
    }

    private void JudgeHidden()
    {
        foreach (var (remark, isSuspicious) in revision is { } signed ? hidden.Judge(range.End, signed) : [])
        {
            _isSuspicious |= isSuspicious;
            Note(remark);
        }
    }

    private void JudgeTail()
    {
        var tail = file.Span[(int)Math.Max(range.End, store.Chain.Last.End)..];
        if (Tail.LooksLikeUpdate(tail))
        {
            Suspect(PdfRemarks.HiddenBytesAfterEnd);
        }
        else if (Tail.Count(tail) is > 0 and var count)
        {
            _remarks.Add(PdfRemarks.BytesAfterEnd(count));
        }
    }

    /// <summary>The dictionary in use must be the one that was signed.</summary>
    private void JudgeOwnDictionary()
    {
        if (revision is { } signed && store.VersionAsOf(value.Number, value.View.Revision) is { } version && version.Revision > signed)
        {
            Suspect(PdfRemarks.SignatureRedefined);
        }
    }

    private void JudgeChanges(List<Change> later)
    {
        if (later.Count == 0 || revision is not { } signed)
        {
            return;
        }

        var protection = Protection.Of(value, new DocumentView(store, signed));
        foreach (var change in later)
        {
            var remark = new SignatureRemark(change.Code, [change.Subject]);
            if (!protection.Permits(change))
            {
                Suspect(remark);
            }
            else if (change.Needs > Permission.Signing)
            {
                Note(remark);
            }
        }
    }

    private void Suspect(SignatureRemark why)
    {
        _isSuspicious = true;
        Note(why);
    }

    private void Note(SignatureRemark why)
    {
        if (_remarks.Count < MostRemarks && !_remarks.Exists(remark => remark.Code == why.Code && remark.Arguments.SequenceEqual(why.Arguments)))
        {
            _remarks.Add(why);
        }
    }
}
