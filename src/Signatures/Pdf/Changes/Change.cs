namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>One thing that an update did to the document before it.</summary>
/// <param name="Revision">The update, as index of its revision.</param>
/// <param name="Needs">What permits it.</param>
/// <param name="Code">A code of the message table.</param>
/// <param name="Subject">What was changed: an object number, a key or a field name.</param>
/// <param name="Field">Fully qualified name where a field's value was changed: locks look at it.</param>
internal sealed record Change(int Revision, Permission Needs, string Code, string Subject, string? Field = null);
