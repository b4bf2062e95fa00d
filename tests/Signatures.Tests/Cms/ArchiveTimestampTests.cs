using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

/// <summary>Archive timestamps (EN 319 122-1 §5.5.3): what makes level B-LTA, and what only looks like it.</summary>
public sealed class ArchiveTimestampTests
{
    private static readonly byte[] Content = new CmsPlan().Content;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Inspect_ArchiveTimestampOverAll_IsTheHighestLevel(bool isOld)
    {
        var fact = Only(ArchiveMaker.Archive(LongTerm(), Content, new ArchivePlan { IsOld = isOld }));

        Assert.Equal((Indication.TotalPassed, "B-LTA"), (fact.Indication, fact.Level));
        Assert.DoesNotContain(fact.Warnings.Codes(), code => code.StartsWith("archive", StringComparison.Ordinal));
    }

    [Fact]
    public void Inspect_SecondArchiveTimestampOverTheFirst_IsTheHighestLevel()
    {
        var fact = Only(ArchiveMaker.Archive(ArchiveMaker.Archive(LongTerm(), Content), Content));

        Assert.Equal("B-LTA", fact.Level);
    }

    [Fact]
    public void Inspect_DetachedWithArchiveTimestamp_IsTheHighestLevel()
    {
        var message = ArchiveMaker.Archive(LongTerm(detached: true), Content);
        var fact = Assert.Single(Judging.Report(message, detached: [("to-trinh.txt", Content)]).Signatures);

        Assert.Equal((Indication.TotalPassed, "B-LTA", "to-trinh.txt"), (fact.Indication, fact.Level, fact.SignedFile));
    }

    [Fact]
    public void Inspect_DetachedWithoutItsContent_HasAnUncheckedArchiveTimestamp()
    {
        var fact = Only(ArchiveMaker.Archive(LongTerm(detached: true), Content));

        Assert.Equal("SIGNED_DATA_NOT_FOUND", fact.SubIndication);
        Assert.Contains("archive-timestamp-not-checked", fact.Warnings.Codes());
    }

    [Fact]
    public void Inspect_ArchiveTimestampOfAnotherContent_IsBroken() =>
        AssertLower("archive-timestamp-broken", ArchiveMaker.Archive(LongTerm(), "Nội dung khác"u8.ToArray()));

    [Fact]
    public void Inspect_ArchiveTimestampOfAnotherSignature_IsBroken()
    {
        var foreign = ArchiveMaker.Parts(ArchiveMaker.Archive(LongTerm(), Content)).Unsigned[^1];

        AssertLower("archive-timestamp-broken", ArchiveMaker.WithUnsigned(LongTerm(), foreign));
    }

    [Fact]
    public void Inspect_IndexWithoutTheSignatureTimestamp_IsIncomplete() =>
        AssertLower("archive-timestamp-incomplete", ArchiveMaker.Archive(LongTerm(), Content, new ArchivePlan { LeavesOut = Holds("1.2.840.113549.1.9.16.2.14") }));

    [Fact]
    public void Inspect_IndexWithoutTheRevocationData_IsIncomplete() =>
        AssertLower("archive-timestamp-incomplete", ArchiveMaker.Archive(LongTerm(), Content, new ArchivePlan { LeavesOut = Holds("1.2.840.113549.1.9.16.2.24") }));

    [Fact]
    public void Inspect_IndexWithoutTheCertificate_IsIncomplete() =>
        AssertLower("archive-timestamp-incomplete", ArchiveMaker.Archive(LongTerm(), Content, new ArchivePlan { WithCertificates = false }));

    [Fact]
    public void Inspect_SignatureTimestampExchangedAfterArchiving_IsBroken()
    {
        var parts = ArchiveMaker.Parts(ArchiveMaker.Archive(LongTerm(), Content));
        var other = ArchiveMaker.Parts(LongTerm()).Unsigned;
        var exchanged = ArchiveMaker.Build(parts, [.. other, parts.Unsigned[^1]]);

        AssertLower("archive-timestamp-broken", exchanged);
    }

    [Fact]
    public void Inspect_TwoIndexesInOneToken_IsBroken()
    {
        var parts = ArchiveMaker.Parts(ArchiveMaker.Archive(LongTerm(), Content));
        var token = new System.Formats.Asn1.AsnReader(parts.Unsigned[^1], System.Formats.Asn1.AsnEncodingRules.BER).ReadSequence();
        token.ReadEncodedValue();
        var stamp = token.ReadSetOf(skipSortOrderValidation: true).ReadEncodedValue().ToArray();
        var doubled = CmsMaker.Attribute("0.4.0.1733.2.4", ArchiveMaker.WithUnsigned(stamp, ArchiveMaker.Parts(stamp).Unsigned[0]));

        AssertLower("archive-timestamp-broken", ArchiveMaker.Build(parts, [.. parts.Unsigned[..^1], doubled]));
    }

    [Fact]
    public void Inspect_OlderArchiveTimestamp_IsNamedAsUnchecked() =>
        AssertLower("archive-timestamp-not-checked", ArchiveMaker.WithUnsigned(LongTerm(), CmsMaker.Attribute("1.2.840.113549.1.9.16.2.48", TimestampMaker.Over([1], TestPki.Now))));

    // Without a timestamp of its own, what the archive timestamp proves is when the signature was there at the latest.
    [Fact]
    public void Inspect_OnlyAnArchiveTimestamp_ProvesTheTime()
    {
        var fact = Only(ArchiveMaker.Archive(CmsMaker.Make(new CmsPlan()), Content));

        Assert.Equal((SigningTimeSource.Timestamp, TestPki.Now.AddHours(-1)), (fact.SignedAtSource, fact.SignedAt));
    }

    /// <summary>A signature of level B-LT: a timestamp over its value, and revocation data for its certificate.</summary>
    private static byte[] LongTerm(bool detached = false) => CmsMaker.Make(new CmsPlan
    {
        Carried = detached ? null : Content,
        Timestamp = value => TimestampMaker.Over(value, TestPki.Now.AddDays(-1)),
        UnsignedAttributes = [CmsMaker.Attribute("1.2.840.113549.1.9.16.2.24", CmsMaker.Value(writer =>
        {
            using (writer.PushSequence())
            using (writer.PushSequence(new System.Formats.Asn1.Asn1Tag(System.Formats.Asn1.TagClass.ContextSpecific, 0)))
            using (writer.PushSequence())
            {
                writer.WriteEncodedValue(EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-2), TestPki.Now.AddDays(20)));
            }
        }))],
    });

    private static Func<byte[], bool> Holds(string oid) => attribute =>
        new System.Formats.Asn1.AsnReader(attribute, System.Formats.Asn1.AsnEncodingRules.BER).ReadSequence().ReadObjectIdentifier() == oid;

    private static void AssertLower(string code, byte[] message)
    {
        var fact = Only(message);

        Assert.NotEqual("B-LTA", fact.Level);
        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Contains(code, fact.Warnings.Codes());
    }

    private static SignatureFact Only(byte[] message) => Assert.Single(Judging.Report(message).Signatures);
}
