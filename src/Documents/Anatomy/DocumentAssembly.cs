using TaskTracking.Documents.Reading;
using TaskTracking.Facts;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Anatomy;

/// <summary>Puts the parts that were read together as facts, each with its place under the name contract.md gives it.</summary>
internal static class DocumentAssembly
{
    public static AdministrativeDocument Of(SourceText source, Heading heading, Closing closing, LegalBasis basis, PageMarks marks)
    {
        var type = TypeOf(heading);
        var blank = heading.Notation is { Number: null, Notation: not null } && heading.Issued is not { DayIsBlank: false };
        var signer = JointSigner(heading, closing);
        return new AdministrativeDocument
        {
            Format = source.Format,
            Pages = source.Pages,
            TextFrom = source.Origin,
            UnreadPages = source.UnreadPages,
            Layout = source.Layout with { HasNationalName = HasNationalName(source, heading), HeadingPlace = heading.NationalName?.ToPlace() },
            Hidden = source.Hidden,
            Active = source.Active,
            Encoding = source.Encoding,
            Type = type?.Abbreviation,
            TypeName = heading.Title?.Name ?? type?.Name,
            Number = heading.Notation?.Number,
            Notation = heading.Notation?.Notation,
            IssuePlace = heading.Issued?.IssuePlace,
            Date = heading.Issued?.Issued,
            Issuer = heading.Issuers.Issuer,
            Parent = heading.Issuers.Parent,
            Subject = heading.Title?.Subject ?? heading.LetterSubject,
            Addressees = heading.Addressees?.Names ?? [],
            Secrecy = marks.Secrecy?.Level,
            Urgency = marks.Urgency?.Level,
            LegalBasis = basis.Kind,
            LegalBases = basis.Named,
            Signer = signer,
            OtherSigners = [.. closing.Others.Select(o => o.Block)],
            Recipients = closing.Recipients?.Names ?? [],
            IsDraft = marks.Draft is not null || blank,
            IsCopy = marks.Copy is not null,
            Evidence = Evidence(heading, closing, basis, marks, signer, blank),
        };
    }

    // A scan may have lost the line, and a file without a heading shows nothing: there nobody can say that it lacks.
    private static bool? HasNationalName(SourceText source, Heading heading) =>
        heading.NationalName is not null ? true
        : source.Origin == TextOrigin.Text && heading.IsLetterhead ? false
        : null;

    // The document's own title decides, then its notation; a letter has neither title nor type in its notation.
    private static DocumentType? TypeOf(Heading heading)
    {
        if (heading.Title is { } title)
        {
            return title.Type ?? heading.Notation?.Type;
        }

        // "V/v" under the number is the form of a letter, whatever the initials in its notation look like (CT: Cục Thuế).
        return (heading.LetterSubject is null || heading.Notation?.Type == DocumentType.Letter ? heading.Notation?.Type : null)
            ?? (heading.LetterSubject is not null || heading.Addressees is not null ? DocumentType.Letter : null)
            ?? (heading.Notation?.Notation is not null && heading.NationalName is not null ? DocumentType.Letter : null);
    }

    private static SignatureBlock? JointSigner(Heading heading, Closing closing)
    {
        var block = closing.Signer?.Block;
        var joint = block is not null && closing.Others.Count > 0 && !closing.HasCopyBlock
            && closing.Others.All(o => o.Block.Kind is not SignerKind.Other) && block.Name is not null;
        return joint ? block! with { Kind = SignerKind.Joint } : block;
    }

    private static Dictionary<string, Place> Evidence(Heading heading, Closing closing, LegalBasis basis, PageMarks marks, SignatureBlock? signer, bool blank)
    {
        var evidence = new Dictionary<string, Place>(StringComparer.Ordinal);
        void Add(string part, Place? place)
        {
            if (place is not null)
            {
                evidence[part] = place;
            }
        }

        Add("type", heading.Title?.Place ?? heading.Notation?.Place ?? heading.LetterSubjectPlace ?? heading.Addressees?.Place);
        Add("number", heading.Notation?.Place);
        Add("place", heading.Issued?.IssuePlace is null ? null : heading.Issued.Place);
        Add("date", heading.Issued?.Place);
        Add("issuer", heading.Issuers.IssuerPlace);
        Add("parent", heading.Issuers.ParentPlace);
        Add("subject", heading.Title?.SubjectPlace ?? heading.LetterSubjectPlace);
        Add("addressees", heading.Addressees?.Place);
        Add("secrecy", marks.Secrecy?.Place);
        Add("urgency", marks.Urgency?.Place);
        Add("legalBasis", basis.Place);
        Add("signer", signer?.Place);
        Add("recipients", closing.Recipients?.Place);
        Add("draft", marks.Draft ?? (blank ? heading.Notation?.Place : null));
        Add("copy", marks.Copy);
        return evidence;
    }
}
