namespace TaskTracking.Documents.Statements.Agencies;

/// <summary>A body that a sentence names. Offsets are those of the sentence.</summary>
/// <param name="Name">As written, completed where a list leaves the head out: "các Sở: Tài chính, Tư pháp" gives "Sở Tư pháp".</param>
internal sealed record AgencyMention(int Start, int Length, string Name, AgencyKind Kind)
{
    public int End => Start + Length;

    /// <summary>A body that can be asked for an opinion by its equal: not the Committee, its Chairman, or a body above.</summary>
    public bool IsConsultee => Kind is AgencyKind.Department or AgencyKind.Local or AgencyKind.Other or AgencyKind.Ministry;
}

/// <summary>What kind of body is named.</summary>
internal enum AgencyKind
{
    /// <summary>A body of the province's administration, police, army, fronts, branches.</summary>
    Department,

    /// <summary>A People's Committee below the province.</summary>
    Local,

    /// <summary>The provincial People's Committee.</summary>
    Committee,

    /// <summary>Its Chairman, deputies or leadership.</summary>
    Chairman,

    /// <summary>Its Office.</summary>
    Office,

    /// <summary>People's Council, Party, Government, ministries: bodies above or beside.</summary>
    Council,
    Ministry,
    Government,

    /// <summary>Several at large: "các sở, ban, ngành".</summary>
    Collective,

    /// <summary>The one who speaks, by its role: "cơ quan chủ trì", "chúng tôi".</summary>
    Self,

    /// <summary>The first word of a name in place of the whole ("Ban", "Quỹ", "Huyện"): the speaker, where its name begins so, else nobody certain.</summary>
    Bare,

    /// <summary>Any other unit: branches, schools, companies.</summary>
    Other,

    /// <summary>Those whose matter it is, and councils: their consent is no agency's opinion.</summary>
    Outsider,
}
