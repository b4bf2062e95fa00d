using System.Globalization;
using TaskTracking.Documents.Typed;
using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Correcting;

/// <summary>Every part that can be corrected, in the order in which corrections are put into the facts.</summary>
internal static class CorrectableFields
{
    public const string Role = "role";
    public const string Agency = "agency";

    /// <summary>The longest text that any part may have.</summary>
    public const int LongestText = 500;

    private static readonly Place Nowhere = new(null, null, null, string.Empty, ReadingMethod.Structure);

    /// <summary>Kinds of signers by their words in contract.md, in its order.</summary>
    public static IReadOnlyDictionary<string, SignerKind> Kinds { get; } = new[] { SignerKind.Head, SignerKind.Deputy, SignerKind.ByOrder, SignerKind.Delegate, SignerKind.Acting, SignerKind.Joint, SignerKind.Other }
        .ToDictionary(ContractWords.Of, StringComparer.Ordinal);

    public static IReadOnlyList<CorrectableField> All { get; } =
    [
        // The role itself is put in by RoleAssignment, beside those of all other files.
        new(Role)
        {
            Read = file => new ReadValue(file.Role is { } role ? ContractWords.Of(role) : null, file.RoleFrom == RoleSource.Declared ? "declared" : "classified"),
            Put = (file, _) => file,
            Sound = typed => ManifestWords.Roles.ContainsKey(typed) ? Outcome<string>.Of(typed) : Refused("correction-role-unknown", typed),
            MayBeNone = false,
            OfDocument = false,
        },
        new(Agency)
        {
            Read = file => new ReadValue(file.DeclaredAgency, file.DeclaredAgency is null ? "none" : "declared"),
            Put = (file, value) => file with { DeclaredAgency = value },
            Sound = Outcome<string>.Of,
            OfDocument = false,
        },
        CorrectableField.Of("number", "number", d => d.Number ?? (d.Notation is { } notation ? "/" + notation : null), PutNumber, typed =>
            TypedParts.Number(typed) is { } read ? Outcome<string>.Of(read.Number ?? "/" + read.Notation) : Refused("correction-number-invalid", typed)),
        CorrectableField.Of("date", "date", d => ContractWords.Of(d.Date), (d, value) => d with { Date = value is null ? null : DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) }, SoundDate),
        CorrectableField.Of("type", "type", d => d.Type, PutType, typed =>
            TypedParts.Types.Any(t => t.Abbreviation == typed) ? Outcome<string>.Of(typed) : Refused("correction-type-unknown", typed)),
        CorrectableField.Of("issuer", "issuer", d => d.Issuer, (d, value) => d with { Issuer = value }, SoundText),
        CorrectableField.Of("subject", "subject", d => d.Subject, (d, value) => d with { Subject = value }, SoundText),
        CorrectableField.Of("addressees", "addressees", d => d.Addressees.Count == 0 ? null : string.Join('\n', d.Addressees), (d, value) => d with { Addressees = value?.Split('\n') ?? [] }, SoundLines),
        CorrectableField.Of("signerRight", "signer", d => RightOf(d.Signer), PutRight, SoundRight),
        CorrectableField.Of("signerName", "signer", d => d.Signer?.Name, (d, value) => d with { Signer = (d.Signer ?? Unread()) with { Name = value } }, typed =>
            TypedParts.Name(typed) is { } name ? Outcome<string>.Of(name) : Refused("correction-name-invalid", typed)),
        CorrectableField.Of("signerKind", "signer", d => d.Signer is { } signer ? ContractWords.Of(signer.Kind) : null, (d, value) => d with { Signer = (d.Signer ?? Unread()) with { Kind = Kinds[value!] } }, typed =>
            Kinds.ContainsKey(typed) ? Outcome<string>.Of(typed) : Refused("correction-kind-unknown", typed)) with { MayBeNone = false },
    ];

    /// <summary>Null where there is none of that name.</summary>
    public static CorrectableField? Named(string name) => All.FirstOrDefault(f => f.Name == name);

    private static AdministrativeDocument PutNumber(AdministrativeDocument document, string? value) =>
        value is not null && TypedParts.Number(value) is { } read ? document with { Number = read.Number, Notation = read.Notation } : document with { Number = null, Notation = null };

    private static AdministrativeDocument PutType(AdministrativeDocument document, string? value) =>
        document with { Type = value, TypeName = value is null ? null : TypedParts.Types.First(t => t.Abbreviation == value).Name };

    private static AdministrativeDocument PutRight(AdministrativeDocument document, string? value)
    {
        var place = document.Signer?.Place ?? Nowhere;
        var right = value is null ? null : TypedParts.Signer(value.Split('\n'), place);
        return document with { Signer = right is not null ? right with { Name = document.Signer?.Name } : document.Signer?.Name is { } name ? Unread() with { Name = name, Place = place } : null };
    }

    // The block's lines as it prints them, from what they were understood as.
    private static string? RightOf(SignatureBlock? signer)
    {
        if (signer is null)
        {
            return null;
        }

        var first = string.Join(' ', signer.Prefixes.Select(p => p + ".").Append(signer.OnBehalfOf ?? string.Empty)).Trim();
        var lines = (signer.OnBehalfOf is null ? [$"{first} {signer.Position}".Trim(), signer.HomePost] : new[] { first, signer.Position, signer.HomePost }).Where(l => !string.IsNullOrEmpty(l));
        return string.Join('\n', lines) is { Length: > 0 } text ? text : null;
    }

    private static SignatureBlock Unread() => new() { Kind = SignerKind.Other, Place = Nowhere };

    private static Outcome<string> SoundDate(string typed) =>
        DateOnly.TryParseExact(typed, ["dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1945 and <= 2100
            ? Outcome<string>.Of(ContractWords.Of((DateOnly?)day)!) : Refused("correction-date-invalid", typed);

    private static Outcome<string> SoundText(string typed) => Outcome<string>.Of(string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static Outcome<string> SoundLines(string typed) => Outcome<string>.Of(string.Join('\n', typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));

    private static Outcome<string> SoundRight(string typed)
    {
        var lines = SoundLines(typed.ToUpperInvariant());
        return lines.Value is { } sound && TypedParts.Signer(sound.Split('\n'), Nowhere) is null ? Refused("correction-right-unknown", typed) : lines;
    }

    private static Outcome<string> Refused(string code, string argument) => Outcome<string>.Refused(new Problem(code, argument));
}
