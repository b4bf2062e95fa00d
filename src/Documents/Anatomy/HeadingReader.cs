using TaskTracking.Facts;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// Reads a heading in whatever order extraction left it: two columns row by row, one after the other, in cells, or mixed.
/// Lines are told apart by their words first, and by column only where one goes on in the next.
/// </summary>
internal sealed class HeadingReader
{
    private const int LongestHeading = 70;

    private readonly IReadOnlyList<Segment> _segments;
    private readonly int _start;
    private readonly int _end;
    private readonly HeadingLine[] _kinds;
    private readonly bool[] _used;

    private HeadingReader(IReadOnlyList<Segment> segments, int start, int end)
    {
        _segments = segments;
        _start = start;
        _end = end;
        _kinds = new HeadingLine[segments.Count];
        _used = new bool[segments.Count];
        for (var i = start; i < end; i++)
        {
            _kinds[i] = HeadingLines.KindOf(segments[i]);
        }
    }

    /// <summary>Reads the heading that begins at a segment and ends before another.</summary>
    public static Heading Read(IReadOnlyList<Segment> segments, int start, int end) =>
        new HeadingReader(segments, start, Math.Min(end, start + LongestHeading)).Read();

    private Heading Read()
    {
        var national = First(HeadingLine.NationalName, _start, _end);
        var (title, type) = FindTitle(national);
        var letterEnd = title >= 0 ? title : LetterheadEnd(national);
        var number = ReadNumber(letterEnd);
        var issued = ReadIssued(letterEnd);
        var (subject, subjectPlace) = title >= 0 ? (null, null) : LetterSubjectReader.Read(_segments, _kinds, _used, _start, letterEnd);
        if (title < 0)
        {
            title = FindUnknownTitle(letterEnd, subject is not null);
        }

        var read = title >= 0 ? TitleReader.Read(_segments, title, _end, type) : null;
        number = national < 0 && number.Notation is null && read is not null ? NumberInTitle(title, read.Next) : number;
        var next = read?.Next ?? letterEnd;
        var addressees = ReadAddressees(next);
        return new Heading
        {
            NationalName = national >= 0 ? _segments[national] : null,
            Issuers = IssuerReader.Read(IssuerLines(title >= 0 ? title : letterEnd, national, number.Index, issued.Index)),
            Notation = number.Notation,
            Issued = issued.Issued,
            Title = read,
            LetterSubject = subject,
            LetterSubjectPlace = subjectPlace,
            Addressees = addressees,
            Secrecy = Marked(HeadingLine.Secrecy, next),
            Urgency = Marked(HeadingLine.Urgency, next),
            Draft = Marked(HeadingLine.Draft, next),
            Copy = Marked(HeadingLine.Copy, next),
            BodyStart = addressees is not null ? addressees.Next : SkipToBody(next),
        };
    }

    private int First(HeadingLine kind, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_kinds[i] == kind)
            {
                return i;
            }
        }

        return -1;
    }

    private Segment? Marked(HeadingLine kind, int to)
    {
        var index = First(kind, _start, Math.Min(to, _end));
        return index >= 0 ? _segments[index] : null;
    }

    private (int Index, DocumentType? Type) FindTitle(int national)
    {
        var subjectSeen = false;
        for (var i = Math.Max(national, _start); i < _end; i++)
        {
            subjectSeen |= _kinds[i] == HeadingLine.LetterSubject;
            if (_kinds[i] is HeadingLine.Addressee || (_kinds[i] == HeadingLine.Opening && i > national + 1 && !_segments[i].IsCapitals))
            {
                return (-1, null);
            }

            if (!subjectSeen && _segments[i].IsCapitals && _kinds[i] == HeadingLine.Other && TitleReader.IsTableTitle(_segments[i]))
            {
                return (i, null);
            }

            if (!subjectSeen && _kinds[i] is HeadingLine.Other or HeadingLine.Copy && TitleReader.KnownType(_segments[i]) is { } type && !EndsAnAgency(i))
            {
                return (i, type);
            }

            if (!subjectSeen && _kinds[i] is HeadingLine.Other && TitleReader.IsSummaryTitle(_segments[i]))
            {
                return (i, null);
            }
        }

        return (-1, null);
    }

    // "PHÒNG TÀI CHÍNH -" over "KẾ HOẠCH": a title only in looks.
    private bool EndsAnAgency(int index)
    {
        for (var i = index - 1; i >= _start; i--)
        {
            if (Columns.Same(_segments[i], _segments[index]))
            {
                return _segments[i].IsCapitals && _segments[i].Text[^1] is '-' or '–' or ',';
            }
        }

        return false;
    }

    // Of a letter the heading ends at "Kính gửi", else where text begins that no part of a heading is.
    private int LetterheadEnd(int national)
    {
        var addressee = First(HeadingLine.Addressee, _start, _end);
        if (addressee >= 0)
        {
            return addressee;
        }

        for (var i = Math.Max(national, _start); i < _end; i++)
        {
            if (_kinds[i] == HeadingLine.Opening && i > national + 1 && i > _start)
            {
                return i;
            }
        }

        return national < 0 ? _start : Math.Min(_end, LastHeadingLine() + 1);
    }

    private int LastHeadingLine()
    {
        var last = _start;
        for (var i = _start; i < Math.Min(_end, _start + 25); i++)
        {
            if (_kinds[i] is not (HeadingLine.Other or HeadingLine.Opening))
            {
                last = i;
            }
        }

        return last;
    }

    private (DocumentNotation? Notation, int Index) ReadNumber(int end)
    {
        for (var i = _start; i < end; i++)
        {
            if (_kinds[i] == HeadingLine.Number && NotationReader.Read(_segments[i], Below(i, end)) is { } notation)
            {
                _used[i] = true;
                return (notation, i);
            }
        }

        return (null, -1);
    }

    // "CHỈ THỊ / CỦA BỘ … SỐ 07/2008/CT-BTTTT": the way of collections of laws, which print no letterhead.
    private (DocumentNotation? Notation, int Index) NumberInTitle(int title, int next)
    {
        for (var i = title + 1; i < Math.Min(next, _end); i++)
        {
            if (_segments[i].IsCapitals && NotationReader.IsTitleLine(_segments[i].Key))
            {
                return (NotationReader.Read(_segments[i], null), i);
            }
        }

        return (null, -1);
    }

    private Segment? Below(int index, int end)
    {
        for (var i = index + 1; i < end && i < index + 4; i++)
        {
            if (Columns.Same(_segments[index], _segments[i]))
            {
                return _segments[i];
            }
        }

        return null;
    }

    private (PlaceAndDate? Issued, int Index) ReadIssued(int end)
    {
        for (var i = _start; i < end; i++)
        {
            if (_kinds[i] == HeadingLine.PlaceAndDate
                && PlaceAndDateReader.Read(_segments, i, end, j => j >= _start && _kinds[j] == HeadingLine.Other && !_segments[j].IsCapitals) is { } issued)
            {
                return (issued, i);
            }
        }

        return (null, -1);
    }

    private int FindUnknownTitle(int end, bool isLetter)
    {
        if (isLetter || First(HeadingLine.NationalName, _start, end) < 0)
        {
            return -1;
        }

        var after = Math.Max(First(HeadingLine.Number, _start, end), First(HeadingLine.PlaceAndDate, _start, end));
        for (var i = after + 1; after >= 0 && i < end; i++)
        {
            if (_kinds[i] == HeadingLine.Other && _segments[i].IsCapitals && _segments[i].Key.Length is >= 6 and <= 80)
            {
                return i;
            }
        }

        return -1;
    }

    private List<Segment> IssuerLines(int end, int national, int number, int issued)
    {
        var last = number >= 0 ? number : issued >= 0 ? issued : end;
        var lines = new List<Segment>();
        for (var i = _start; i < Math.Min(last, end); i++)
        {
            var segment = _segments[i];
            if (AnnexHeading.Is(segment))
            {
                // An annex that bears the letterhead of its agency: what is printed below is its title.
                if (lines.Count > 0)
                {
                    break;
                }

                continue;
            }

            if (_kinds[i] == HeadingLine.Other && !_used[i] && segment.IsCapitals && segment.Text.Length <= 120
                && !(national >= 0 && IsContinuedNationalName(segment)))
            {
                lines.Add(segment);
            }
        }

        return lines;
    }

    private static bool IsContinuedNationalName(Segment segment) => segment.Key is "việt nam" or "nghĩa việt nam" or "chủ nghĩa việt nam";

    private AddresseeList? ReadAddressees(int from)
    {
        for (var i = Math.Max(from, _start); i < _end; i++)
        {
            if (_kinds[i] == HeadingLine.Addressee)
            {
                return AddresseeReader.Read(_segments, i, _end);
            }

            if (_kinds[i] is not (HeadingLine.Rule or HeadingLine.Stamp) && i > from + 1)
            {
                break;
            }
        }

        return null;
    }

    private int SkipToBody(int from)
    {
        var i = from;
        while (i < _end && _kinds[i] is HeadingLine.Rule or HeadingLine.Stamp)
        {
            i++;
        }

        return i;
    }
}
