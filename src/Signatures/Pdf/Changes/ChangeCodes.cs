namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Codes of changes after signing, for the message table. Each has one argument: what was changed.</summary>
internal static class ChangeCodes
{
    /// <summary>Argument: number of the object.</summary>
    public const string Object = "pdf-change-object";

    /// <summary>Argument: number of the object.</summary>
    public const string DanglingReference = "pdf-change-dangling-reference";

    /// <summary>Argument: key of the trailer.</summary>
    public const string Trailer = "pdf-change-trailer";

    /// <summary>Argument: key of the catalogue.</summary>
    public const string Catalog = "pdf-change-catalog";

    /// <summary>Argument: key of the form dictionary.</summary>
    public const string Form = "pdf-change-form";

    /// <summary>Argument: number of the object.</summary>
    public const string PageTree = "pdf-change-page-tree";

    /// <summary>Argument: page from 1.</summary>
    public const string Page = "pdf-change-page";

    /// <summary>Argument: page from 1.</summary>
    public const string Annotation = "pdf-change-annotation";

    /// <summary>Argument: name of the field.</summary>
    public const string FieldAdded = "pdf-change-field-added";

    /// <summary>Argument: name of the field.</summary>
    public const string FieldFilled = "pdf-change-field-filled";

    /// <summary>Argument: name of the field.</summary>
    public const string FieldRedrawn = "pdf-change-field-redrawn";

    /// <summary>Argument: name of the field.</summary>
    public const string Field = "pdf-change-field";

    /// <summary>Argument: name of the field.</summary>
    public const string SignedField = "pdf-change-signed-field";

    /// <summary>Argument: name of the field.</summary>
    public const string Action = "pdf-change-action";

    /// <summary>Argument: name of the field.</summary>
    public const string Overlap = "pdf-change-overlap";

    /// <summary>Argument: name of the field.</summary>
    public const string UnsignedDrawing = "pdf-change-unsigned-drawing";

    /// <summary>Argument: name of the field.</summary>
    public const string SignatureAdded = "pdf-change-signature-added";

    /// <summary>Argument: what was maintained ("DSS", "Metadata", "Info").</summary>
    public const string Maintenance = "pdf-change-maintenance";

    /// <summary>Argument: number of the object.</summary>
    public const string Structure = "pdf-change-structure";
}
