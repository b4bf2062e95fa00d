using System.Globalization;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Timestamps;

namespace TaskTracking.Signatures.Reports;

/// <summary>When a signature was made, as well as that can be known (EN 319 102-1, "best-signature-time"; domain.md §2.7).</summary>
/// <param name="Time">UTC; null where nothing says.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Warnings">What the times say of one another; never a reason to fail.</param>
internal sealed record BestSigningTime(DateTimeOffset? Time, SigningTimeSource Source, IReadOnlyList<SignatureRemark> Warnings)
{
    /// <summary>Signers' clocks: 20 s is usual, minutes occur.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    /// <summary>Vietnamese time written as if it were UTC, a known habit of signing tools.</summary>
    private static readonly TimeSpan LocalAsUtc = TimeSpan.FromHours(7);

    /// <summary>Beyond every habit of clocks and zones.</summary>
    private static readonly TimeSpan MostAhead = TimeSpan.FromDays(1);

    /// <summary>Only a trusted timestamp proves a time; a claim is the signer's word.</summary>
    public bool IsProven => Source == SigningTimeSource.Timestamp;

    /// <summary>The time lies so far ahead that nobody can have signed then.</summary>
    public bool IsYetToCome { get; private init; }

    /// <summary>Chooses the time.</summary>
    /// <param name="attribute">signingTime of the signed attributes.</param>
    /// <param name="dictionary">/M of the PDF dictionary.</param>
    /// <param name="timestamp">The timestamp used, proof or not; null where there is none.</param>
    /// <param name="validationTime">Now, or the moment asked for.</param>
    public static BestSigningTime Choose(
        DateTimeOffset? attribute, DateTimeOffset? dictionary, TimestampFinding? timestamp, DateTimeOffset validationTime)
    {
        var warnings = new List<SignatureRemark>();
        var claimed = Claim(attribute, dictionary, warnings);
        if (timestamp is { IsProof: true, Time: { } proven })
        {
            Compare(claimed, proven, warnings);
            CompareWithNow(proven, validationTime, warnings);
            return new BestSigningTime(proven.ToUniversalTime(), SigningTimeSource.Timestamp, warnings) { IsYetToCome = proven > validationTime + MostAhead };
        }

        var time = claimed ?? (timestamp is { IsIntact: true } ? timestamp.Time : null);
        if (time is null)
        {
            return new BestSigningTime(null, SigningTimeSource.None, [new SignatureRemark("signing-time-unknown")]);
        }

        warnings.Add(new SignatureRemark("signing-time-claimed"));
        CompareWithNow(time.Value, validationTime, warnings);
        return new BestSigningTime(time.Value.ToUniversalTime(), SigningTimeSource.Claimed, warnings) { IsYetToCome = time > validationTime + MostAhead };
    }

    /// <summary>The signed attribute, unless it is local time written as UTC: then /M, which carries its offset.</summary>
    private static DateTimeOffset? Claim(DateTimeOffset? attribute, DateTimeOffset? dictionary, List<SignatureRemark> warnings)
    {
        if (attribute is not { } signed || dictionary is not { } written)
        {
            return attribute ?? dictionary;
        }

        if (IsNear(signed - written, LocalAsUtc))
        {
            warnings.Add(new SignatureRemark("signing-time-local-as-utc"));
            return written;
        }

        if (!IsNear(signed - written, TimeSpan.Zero))
        {
            warnings.Add(new SignatureRemark("claimed-times-differ"));
        }

        return signed;
    }

    private static void Compare(DateTimeOffset? claimed, DateTimeOffset proven, List<SignatureRemark> warnings)
    {
        if (claimed is not { } time || IsNear(time - proven, TimeSpan.Zero))
        {
            return;
        }

        if (IsNear(time - proven, LocalAsUtc))
        {
            warnings.Add(new SignatureRemark("signing-time-local-as-utc"));
            return;
        }

        var minutes = Math.Round((proven - time).TotalMinutes).ToString(CultureInfo.InvariantCulture);
        warnings.Add(new SignatureRemark("claimed-time-differs", [minutes]));
    }

    private static void CompareWithNow(DateTimeOffset time, DateTimeOffset validationTime, List<SignatureRemark> warnings)
    {
        if (time > validationTime + Tolerance)
        {
            warnings.Add(new SignatureRemark("signed-after-validation-time"));
        }
    }

    private static bool IsNear(TimeSpan difference, TimeSpan expected) => (difference - expected).Duration() <= Tolerance;
}
