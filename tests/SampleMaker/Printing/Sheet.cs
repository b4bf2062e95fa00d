using System.Globalization;
using TaskTracking.SampleMaker.Sources;

namespace TaskTracking.SampleMaker.Printing;

/// <summary>The words of a document's parts as they stand on paper, shared by Word and HTML.</summary>
internal sealed class Sheet(DocumentSource source)
{
    /// <summary>Blank that the agency or a stamp fills in later.</summary>
    private const string Blank = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";
    private const string WideBlank = Blank + "\u00A0\u00A0\u00A0";

    private readonly (IReadOnlyList<Block> Body, IReadOnlyList<Block> Annex) text = BodyText.Read(source.Body);

    public DocumentSource Source => source;

    public IReadOnlyList<Block> Body => text.Body;

    public IReadOnlyList<Block> Annex => text.Annex;

    public bool IsLetter => source.Type is null;

    public string? NumberLine => source.Number is null ? null
        : "Số: " + (source.Stamped ? WideBlank + source.Number[source.Number.IndexOf('/')..] : source.Number.StartsWith('/') ? WideBlank + source.Number : source.Number);

    public string? DateLine
    {
        get
        {
            if (source.Date is null)
            {
                return null;
            }

            var parts = source.Date.Split('-');
            var day = parts.Length > 2 && !source.Stamped ? parts[2] : Blank;
            var month = parts.Length > 1 && !source.Stamped ? Month(parts[1]) : Blank;
            return $"{source.Place}, ngày {day} tháng {month} năm {parts[0]}";
        }
    }

    /// <summary>Several addressees stand one to a line, with ";" and a full stop at the end (Decree 30, Appendix I).</summary>
    public IEnumerable<string> AddresseeLines =>
        source.To.Select((each, at) => $"- {each.TrimEnd(';', '.')}{(at == source.To.Count - 1 ? '.' : ';')}");

    public string? LetterSubject => IsLetter && source.Subject is not null ? "V/v " + source.Subject : null;

    /// <summary>January and February keep their zero, as Decree 30 wants (domain.md §1.1).</summary>
    public static string Month(string written) =>
        int.Parse(written, CultureInfo.InvariantCulture) is var month && month > 2 ? month.ToString(CultureInfo.InvariantCulture) : written;
}
