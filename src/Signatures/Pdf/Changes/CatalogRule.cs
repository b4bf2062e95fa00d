using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Of the catalogue (ISO 32000-2 §7.7.2), validation data, metadata, versions and the form may change; nothing that is shown or run.</summary>
internal static class CatalogRule
{
    public static bool Judge(Step step, int number, PdfObject before, PdfObject after)
    {
        if (step.IsCatalog(number))
        {
            Compare(step, before as PdfDictionary ?? PdfDictionary.Empty, after as PdfDictionary ?? PdfDictionary.Empty);
            return true;
        }

        switch (KeyOf(step, number))
        {
            case "Perms":
                ComparePermissions(step, before as PdfDictionary, after as PdfDictionary);
                return true;
            case "Extensions":
                return true;
            default:
                return false;
        }
    }

    public static void Compare(Step step, PdfDictionary old, PdfDictionary now)
    {
        if (now.HasDuplicateKeys && !old.HasDuplicateKeys)
        {
            step.Report(Permission.Forbidden, ChangeCodes.Catalog, "");
        }

        foreach (var key in step.DifferingKeys(old, now))
        {
            switch (key)
            {
                case "DSS" or "Metadata" or "Extensions" or "Version":
                    step.Report(Permission.Maintenance, ChangeCodes.Maintenance, key);
                    break;
                case var known when PrivateKeys.Contains(known):
                    break;
                case "AcroForm":
                    FormRule.Compare(step, step.Old.Get<PdfDictionary>(old, key), step.New.Get<PdfDictionary>(now, key));
                    break;
                case "Perms":
                    ComparePermissions(step, step.Old.Get<PdfDictionary>(old, key), step.New.Get<PdfDictionary>(now, key));
                    break;
                case "Legal" when old[key] is null:
                    step.Report(Permission.Signing, ChangeCodes.Catalog, key);
                    break;
                case "StructTreeRoot" or "MarkInfo" when StructureRule.IsExtension(step, old[key], now[key]):
                    break;
                default:
                    step.Report(Permission.Forbidden, ChangeCodes.Catalog, key);
                    break;
            }
        }
    }

    /// <summary>
    /// A certification may be added, with its signature; none may go, nor give way to any but a new one as strict: tools that certify
    /// whatever they sign do so after another has (domain.md §2.7).
    /// </summary>
    private static void ComparePermissions(Step step, PdfDictionary? old, PdfDictionary? now)
    {
        foreach (var key in step.DifferingKeys(old ?? PdfDictionary.Empty, now ?? PdfDictionary.Empty))
        {
            var isAdded = key == "DocMDP" && (old?[key] is null || IsCertifiedAnew(step, old[key]!, now?[key]));
            step.Report(isAdded ? Permission.Signing : Permission.Forbidden, ChangeCodes.Catalog, $"Perms/{key}");
        }
    }

    private static bool IsCertifiedAnew(Step step, PdfObject old, PdfObject? now) =>
        now is PdfReference { Number: var number } && step.Old.Object(number) is PdfNull
        && Protection.CertificationLevel(step.New.Resolve(now) as PdfDictionary, step.New)
            <= Protection.CertificationLevel(step.Old.Resolve(old) as PdfDictionary, step.Old);

    /// <summary>The key of the catalogue under which an object stands, where it has no other use.</summary>
    private static string? KeyOf(Step step, int number)
    {
        foreach (var key in new[] { "Perms", "Extensions" })
        {
            if (step.Old.Catalog[key] is PdfReference reference && reference.Number == number
                && step.References.Referrers(number).All(owner => step.IsCatalog(owner.Number)))
            {
                return key;
            }
        }

        return null;
    }
}
