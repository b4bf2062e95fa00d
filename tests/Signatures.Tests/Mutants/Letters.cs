using TaskTracking.Signatures.Tests.Pki;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>Signed letters of the kinds that state offices send, all of whose signatures pass.</summary>
internal static class Letters
{
    private const string Certification =
        "/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >>]";

    private const string Lock =
        "/Reference [<< /Type /SigRef /TransformMethod /FieldMDP /TransformParams << /Type /TransformParams /Action /All /V /1.2 >> >>]";

    /// <summary>The options that let them pass.</summary>
    public static InspectionOptions Options => new() { ValidationTime = TestPki.Now, Trust = StateKeys.Trust(), Policy = Judging.Policy };

    public static IReadOnlyList<Original> All()
    {
        var options = Options;
        return
        [
            Original.Of("one", new StateLetter().Sign(), options),
            Original.Of("claimed", new StateLetter("Cong van").Sign(stamped: false), options),
            Original.Of("three", new StateLetter("Quyet dinh").Sign(StateKeys.Person).Sign().Sign(), options),
            Original.Of("streams", new StateLetter("Ke hoach", streams: true).Sign(StateKeys.Person).Sign(), options),
            Original.Of("certified", new StateLetter("Bao cao", catalog: "/Perms << /DocMDP 21 0 R >>").Sign(entries: Certification).Sign(StateKeys.Person), options),
            Original.Of("locked", new StateLetter("Thong bao").Sign(entries: Lock), options),
            Original.Of("preserved", new StateLetter("To trinh so 2").Sign(StateKeys.Person).Preserve([EvidenceMaker.Crl(StateKeys.Issuer, TestPki.Now.AddDays(-2), TestPki.Now.AddDays(5))], [StateKeys.Issuer.Encoded]).Stamp(), options),
        ];
    }
}
