namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>What must be permitted for a later change to be harmless, weakest first (ISO 32000-2 §12.8.2.2, table 257).</summary>
internal enum Permission
{
    /// <summary>Validation data, document timestamps, metadata: permitted to every signed document.</summary>
    Maintenance,

    /// <summary>Further signatures with their fields and appearances: not under DocMDP P=1.</summary>
    Signing,

    /// <summary>New values of fields that were there, with their appearance: what fields are for; not under DocMDP P=1, nor where locked.</summary>
    FormFilling,

    /// <summary>A new appearance of a field whose value is the old one: only where a certification says P=2 or 3.</summary>
    Redrawing,

    /// <summary>Comments: only where a certification says P=3.</summary>
    Annotating,

    /// <summary>Nothing permits it.</summary>
    Forbidden,
}
