using TaskTracking.Signatures.Pdf.Signing;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// What a signature permits to come after it: by the certification in force when it was made (DocMDP), by what it or its field locks
/// (FieldMDP, /Lock). Without a certification: validation data, further signatures, and values of fields that it left open, which is
/// what pyHanko, iText and Acrobat permit too; each filled field is named in a warning.
/// </summary>
internal sealed class Protection
{
    private readonly List<FieldLock> _locks = [];

    private Protection(int? level) => Level = level;

    /// <summary>P of the strictest certification in force; null where there is none.</summary>
    public int? Level { get; private set; }

    public bool Permits(Change change)
    {
        var most = Level switch
        {
            1 => Permission.Maintenance,
            2 => Permission.Redrawing,
            3 => Permission.Annotating,
            _ => Permission.FormFilling,
        };
        return change.Needs <= most && (change.Field is null || !_locks.Exists(held => held.Holds(change.Field)));
    }

    /// <param name="value">The signature.</param>
    /// <param name="signed">The document it signed.</param>
    public static Protection Of(SignatureValue value, DocumentView signed)
    {
        var protection = new Protection(CertificationLevel(value.Dictionary, value.View));
        if (signed.Get<PdfDictionary>(signed.Catalog, "Perms") is { } permissions)
        {
            protection.Tighten(CertificationLevel(signed.Get<PdfDictionary>(permissions, "DocMDP"), signed));
        }

        foreach (var parameters in Transforms(value.Dictionary, value.View, "FieldMDP"))
        {
            protection._locks.Add(FieldLock.Read(value.View, parameters));
        }

        if (value.Field is { } field && value.View.Get<PdfDictionary>(field.Node, "Lock") is { } held)
        {
            protection._locks.Add(FieldLock.Read(value.View, held));
            protection.Tighten((int?)value.View.Integer(held, "P"));
        }

        return protection;
    }

    /// <summary>P of the DocMDP transform of a signature dictionary, 2 where it says none; null where it certifies nothing.</summary>
    public static int? CertificationLevel(PdfDictionary? signature, DocumentView view)
    {
        int? level = null;
        foreach (var parameters in Transforms(signature, view, "DocMDP"))
        {
            level = view.Integer(parameters, "P") is >= 1 and <= 3 and var stated ? (int)stated : 2;
        }

        return level;
    }

    private void Tighten(int? level)
    {
        if (level is >= 1 and <= 3)
        {
            Level = Math.Min(Level ?? 3, level.Value);
        }
    }

    private static IEnumerable<PdfDictionary> Transforms(PdfDictionary? signature, DocumentView view, string method)
    {
        foreach (var item in signature is null ? [] : view.Items(signature, "Reference"))
        {
            if (view.Resolve(item) is PdfDictionary reference && view.Name(reference, "TransformMethod") == method)
            {
                yield return view.Get<PdfDictionary>(reference, "TransformParams") ?? PdfDictionary.Empty;
            }
        }
    }
}
