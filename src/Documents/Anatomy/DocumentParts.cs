using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Anatomy;

/// <summary>A document taken apart: its parts as facts, and its running text for the statements.</summary>
/// <param name="Document">All parts with their places; <see cref="AdministrativeDocument.Says"/> is left empty.</param>
/// <param name="Body">The running text of the first document in the file, then its annexes.</param>
internal sealed record DocumentParts(AdministrativeDocument Document, IReadOnlyList<BodyParagraph> Body);
