namespace TaskTracking.Facts.Documents;

/// <summary>Page and type as found, for the form rules (domain.md §1.2). Lengths in millimetres, sizes in points; null where unknown.</summary>
public sealed record LayoutFacts
{
    public static LayoutFacts Unknown { get; } = new();

    public double? PageWidth { get; init; }

    public double? PageHeight { get; init; }

    public double? MarginTop { get; init; }

    public double? MarginBottom { get; init; }

    public double? MarginLeft { get; init; }

    public double? MarginRight { get; init; }

    /// <summary>The typeface of most of the body's characters.</summary>
    public string? BodyFont { get; init; }

    /// <summary>The size of most of the body's characters.</summary>
    public double? BodySize { get; init; }

    /// <summary>The motto and country name stand in the heading.</summary>
    public bool? HasNationalName { get; init; }

    public Place? HeadingPlace { get; init; }
}

/// <summary>Something in a file that a reader of the page does not see, or that shows an unfinished text.</summary>
/// <param name="Count">How many such places.</param>
/// <param name="Place">The first of them.</param>
public sealed record HiddenContent(HiddenContentKind Kind, int Count, Place Place);

/// <summary>Kinds of unseen content.</summary>
public enum HiddenContentKind
{
    HiddenText,
    WhiteText,
    TinyText,
    OffPageText,
    TrackedChange,
    Comment,
}

/// <summary>Something in a file that acts when it is opened.</summary>
/// <param name="Detail">A name from the file's structure ("vbaProject.bin", "/Launch"), never document text.</param>
public sealed record ActiveContent(ActiveContentKind Kind, string Detail, int? Page);

/// <summary>Kinds of active content.</summary>
public enum ActiveContentKind
{
    Macro,
    Script,
    LaunchAction,
    ExternalTemplate,
    EmbeddedExecutable,
    ActiveControl,
    RemoteObject,
}

/// <summary>How the letters of a text are encoded (domain.md §8.1).</summary>
public enum TextEncodingKind
{
    Unicode,
    Tcvn3,
    Vni,

    /// <summary>Vietnamese without its diacritics: bad OCR inside a PDF; not to be trusted.</summary>
    WithoutDiacritics,
}
