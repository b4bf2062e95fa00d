using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Agencies;

/// <summary>The agency whose document it is, known by its letterhead and by the notation of its number.</summary>
internal sealed class SpeakingAgency
{
    // Bodies of the State with a branch in each province: a branch calls itself by the name of the whole.
    private static readonly string[] Branches =
        ["kho bạc nhà nước", "bảo hiểm xã hội", "ngân hàng nhà nước", "cục thuế", "cục thống kê", "cục hải quan", "chi cục hải quan", "cục quản lý thị trường", "cục thi hành án dân sự", "thuế", "thống kê", "liên đoàn lao động", "liên hiệp các hội khoa học và kỹ thuật", "liên minh hợp tác xã"];

    private readonly string? _key;
    private readonly string? _initials;
    private readonly HashSet<string> _notation = new(StringComparer.Ordinal);

    public SpeakingAgency(AdministrativeDocument document)
    {
        if (document.Issuer is { Length: > 0 } issuer)
        {
            // "UBND TỈNH … / VĂN PHÒNG": the name goes on in the line above.
            _key = AgencyName.Key(AgencyName.Key(issuer) == "văn phòng" ? $"{issuer} {document.Parent}" : issuer);
            _initials = Initials(_key);
        }

        if (document.Notation is { } notation)
        {
            _notation.UnionWith(VietnameseText.Fold(notation).Split('-', '/', ' '));
        }

        AddressesCommittee = document.Addressees.Any(IsCommittee);
        AddressesOthers = document.Addressees.Any(a => !IsCommittee(a));
    }

    /// <summary>"Kính gửi" names the provincial Committee, its Chairman or its Office.</summary>
    public bool AddressesCommittee { get; }

    /// <summary>"Kính gửi" names another body.</summary>
    public bool AddressesOthers { get; }

    /// <summary>Whether a body named in the text is the one that speaks.</summary>
    public bool Is(AgencyMention mention) => mention.Kind switch
    {
        AgencyKind.Self => true,

        // "Ban đang xin ý kiến" in a letter of a "Ban …"; "Huyện đã …" in one of "UBND huyện …".
        AgencyKind.Bare => AgencyName.Key(mention.Name) is var bare && (_key?.StartsWith(bare + " ", StringComparison.Ordinal) == true || _key?.StartsWith("ubnd " + bare + " ", StringComparison.Ordinal) == true),

        // "Ủy ban nhân dân huyện nhất trí …" in a letter of "Ủy ban nhân dân huyện Đăk Hà".
        AgencyKind.Collective => _key?.StartsWith(AgencyName.Key(mention.Name) + " ", StringComparison.Ordinal) == true,
        _ => Is(mention.Name),
    };

    /// <summary>Whether a name or abbreviation is that of the speaker.</summary>
    public bool Is(string name)
    {
        var key = AgencyName.Key(name);
        return (_key is not null && (string.Equals(key, _key, StringComparison.Ordinal) || AbbreviatedName.Fits(key, _key) || AbbreviatedName.Fits(_key, key)))
            || (_key is not null && key.EndsWith(" tỉnh", StringComparison.Ordinal) && _key.StartsWith(key + " ", StringComparison.Ordinal))
            || (Array.Exists(Branches, b => string.Equals(key, b, StringComparison.Ordinal)) && _key?.StartsWith(key + " ", StringComparison.Ordinal) == true)
            || (_initials is not null && string.Equals(key.Replace("&", string.Empty, StringComparison.Ordinal), _initials, StringComparison.Ordinal))
            || (!key.Contains(' ', StringComparison.Ordinal) && _notation.Contains(key));
    }

    /// <summary>Whether a document number is one of the speaker's own ("123/SXD-QH" of Sở Xây dựng).</summary>
    public bool Issued(string notation) =>
        notation.Split('-').Any(part => part.Length > 1 && (string.Equals(part, _initials, StringComparison.Ordinal) || IsOwnPart(part)));

    private bool IsOwnPart(string part) => part.StartsWith('s') && _notation.Contains(part);

    private static bool IsCommittee(string addressee)
    {
        var key = AgencyName.Key(addressee);
        return key.Contains("ubnd tỉnh", StringComparison.Ordinal) && !key.StartsWith("các", StringComparison.Ordinal);
    }

    private static string Initials(string key) => string.Concat(
        key.Split([' ', '-', ',', '&'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not "và")
            .Select(word => word[0]));
}
