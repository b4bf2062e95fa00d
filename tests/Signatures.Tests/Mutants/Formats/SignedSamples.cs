using TaskTracking.Signatures.Tests.Containers;
using TaskTracking.Signatures.Tests.OpenXml;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Tests.Xml;
using static TaskTracking.Signatures.Tests.Containers.AsicMaker;

namespace TaskTracking.Signatures.Tests.Mutants.Formats;

/// <summary>Good files of every format but PDF, made on the spot.</summary>
internal static class SignedSamples
{
    private static readonly byte[] Letter = "Tờ trình mẫu"u8.ToArray();

    public static IReadOnlyList<SignedSample> All()
    {
        var enveloping = CmsMaker.Make(new CmsPlan { Timestamp = value => TimestampMaker.Over(value, TestPki.Now.AddDays(-1)) });
        var detached = CmsMaker.Make(new CmsPlan { Content = Letter, Carried = null });
        var countersigned = ArchiveMaker.WithUnsigned(enveloping, CmsMaker.Attribute("1.2.840.113549.1.9.6", ArchiveMaker.Countersignature(ArchiveMaker.Value(enveloping))));
        var reference = XmlMaker.Reference("", XmlMaker.Canonical("<d><p>Tờ trình</p></d>"), XmlMaker.Transform(XmlMaker.Enveloped));
        var data = XmlMaker.Object("o", "Tờ trình");
        (string Name, byte[] Bytes)[] files =
        [
            ("enveloping.p7m", enveloping),
            ("detached.p7s", detached),
            ("countersigned.p7m", countersigned),
            ("archived.p7m", ArchiveMaker.Archive(countersigned, Letter)),
            ("bare.p7m", CmsMaker.Make(new CmsPlan { WithAttributes = false })),
            ("simple.asics", Pack(AsicMaker.Letter, CmsSignature("META-INF/signature.p7s", AsicMaker.Letter.Bytes))),
            ("manifest.asice", Pack(AsicMaker.Letter, Annex, Manifest(AsicMaker.Letter, Annex), CmsSignature("META-INF/signature001.p7s", Manifest(AsicMaker.Letter, Annex).Bytes))),
            ("xades.asice", Pack(AsicMaker.Letter, Annex, XmlSignature(AsicMaker.Letter, Annex))),
            ("two.asice", Pack(AsicMaker.Letter, Annex, XmlFile(References(AsicMaker.Letter), References(Annex)))),
            ("letter.docx", new OpenXmlMaker().Sign().ToArray()),
            ("two.docx", new OpenXmlMaker().Add("word/footer1.xml", "<f/>").Sign().Sign().ToArray()),
            ("enveloped.xml", XmlMaker.Bytes($"<d><p>Tờ trình</p>{XmlMaker.Signature(reference)}</d>")),
            ("enveloping.xml", XmlMaker.Bytes(XmlMaker.Signature(XmlMaker.Reference("#o", XmlMaker.Canonical(data)), data))),
        ];
        return [.. files.Select(file => new SignedSample(file.Name, file.Bytes, Options))];
    }

    public static InspectionOptions Options { get; } = new()
    {
        ValidationTime = TestPki.Now,
        Trust = Judging.Trust(),
        Policy = Judging.Policy,
        DetachedContent = [("to-trinh.txt", Letter), ("khac.txt", "Văn bản khác"u8.ToArray())],
    };
}
