namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>One definition of an object: its number, the revision that defined or freed it, and where it stands.</summary>
internal readonly record struct ObjectVersion(int Number, int Revision, XrefEntry Entry);
