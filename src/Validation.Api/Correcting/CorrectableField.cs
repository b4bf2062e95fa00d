using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Correcting;

/// <summary>A part of a file that the Office can correct: how it is read from the facts, put into them, and what may be typed.</summary>
/// <param name="Name">What it is called where corrections are kept.</param>
internal sealed record CorrectableField(string Name)
{
    /// <summary>The value in the facts, and how it was found.</summary>
    public required Func<DossierFile, ReadValue> Read { get; init; }

    /// <summary>The file with another value, which <see cref="Sound"/> let through.</summary>
    public required Func<DossierFile, string?, DossierFile> Put { get; init; }

    /// <summary>What was typed in the field's own form, or why it cannot be said; empty is null: there is none.</summary>
    public required Func<string, Outcome<string>> Sound { get; init; }

    /// <summary>Whether it may be said that there is none.</summary>
    public bool MayBeNone { get; init; } = true;

    /// <summary>A part of the document, which must have been read at all.</summary>
    public bool OfDocument { get; init; } = true;

    /// <summary>A field of the document itself.</summary>
    public static CorrectableField Of(string name, string evidence, Func<AdministrativeDocument, string?> read, Func<AdministrativeDocument, string?, AdministrativeDocument> put, Func<string, Outcome<string>> sound) => new(name)
    {
        Read = file => file.Document is { } document && read(document) is { } value ? new ReadValue(value, FromOf(document.Evidence.GetValueOrDefault(evidence))) : new ReadValue(null, "none"),
        Put = (file, value) => file.Document is { } document ? file with { Document = put(document, value) } : file,
        Sound = sound,
    };

    private static string FromOf(Place? place) => Contract.ContractWords.Of(place?.Method ?? ReadingMethod.Text);
}
