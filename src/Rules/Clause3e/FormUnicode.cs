using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Clause3d;

namespace TaskTracking.Rules.Clause3e;

/// <summary>Clause 3.e: text is Unicode (TCVN 6909:2001), not TCVN3 or VNI. Such text was converted before other rules read it.</summary>
internal sealed class FormUnicode : Rule
{
    public override string Id => "form.unicode";

    public override IReadOnlyList<string> Reasons => ["met", "nothing-read", "old-encoding", "without-diacritics"];

    public override Ruling Judge(Case @case)
    {
        var read = @case.Dossier.Files.Where(f => f.Document is { TextFrom: TextOrigin.Text }).ToList();
        if (read.Count == 0)
        {
            return Ruling.NotApplicable("nothing-read");
        }

        var old = With(read, TextEncodingKind.Tcvn3, TextEncodingKind.Vni);
        var bare = With(read, TextEncodingKind.WithoutDiacritics);
        return old.Count > 0 ? Found("old-encoding", old)
            : bare.Count > 0 ? Found("without-diacritics", bare)
            : Ruling.Met();
    }

    private static List<DossierFile> With(List<DossierFile> files, params TextEncodingKind[] kinds) =>
        files.FindAll(f => kinds.Contains(f.Document!.Encoding));

    private static Ruling Found(string reason, List<DossierFile> files) =>
        files.Aggregate(Ruling.NotMet(reason).With("files", FileNames.Of(files)), (r, f) => r.LookedAt(f, reason));
}
