using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Enclosures;

/// <summary>
/// What a document lists as enclosed (L8): in brackets ("(Có dự thảo Quyết định kèm theo)"), in a sentence ("Gửi kèm Tờ trình
/// này: …"), as a list under a heading ("Hồ sơ trình gồm:",
/// "Tài liệu kèm theo:"), before or after the signature, or beside its addressee among the recipients.
/// </summary>
internal static partial class EnclosureReader
{
    public static IReadOnlyList<EnclosureItem> Read(StatementText text)
    {
        var found = new List<EnclosureItem>();
        var lists = new EnclosureLists(text);
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            if (LegalBases.IsOne(sentence))
            {
                continue;
            }

            if (lists.TryRead(ref i, found))
            {
                continue;
            }

            if (sentence.Paragraph.Zone != BodyZone.Annex)
            {
                foreach (var (start, length, bracketed) in EnclosurePhrases.In(sentence))
                {
                    // "… do Sở Xây dựng gửi kèm Công văn số …": another's enclosure.
                    if (bracketed || IsOwn(text, sentence, start))
                    {
                        Add(text, sentence, start, length, found);
                    }
                }
            }
        }

        ReadRecipients(text, found);
        return found;
    }

    // "- Như trên (kèm dự thảo Quyết định, 02 công văn);": what goes with the letter, told beside its addressee.
    private static void ReadRecipients(StatementText text, List<EnclosureItem> found)
    {
        foreach (var recipient in text.Document.Recipients.Where(r => r.Contains('(', StringComparison.Ordinal)))
        {
            var paragraph = BodyParagraph.Join(BodyZone.Text, [new SourceLine { Text = recipient }]);
            foreach (var sentence in SentenceSplitter.Split(paragraph, 0).Where(s => Addressee().IsMatch(s.Text)))
            {
                foreach (var (start, length, _) in EnclosurePhrases.In(sentence).Where(p => p.Bracketed))
                {
                    Add(text, sentence, start, length, found);
                }
            }
        }
    }

    [GeneratedRegex(@"^\s*(?:như\s+trên|ubnd\s+tỉnh|ủy\s+ban\s+nhân\s+dân\s+tỉnh|chủ\s+tịch)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Addressee();

    // Whom the letter asks encloses nothing: "đề nghị UBND tỉnh ban hành Kế hoạch; dự thảo gửi theo".
    private static bool IsOwn(StatementText text, Sentence sentence, int at) =>
        text.Voices.SubjectAt(sentence, at) is not { } subject || text.Speaker.Is(subject) || subject.Kind is AgencyKind.Committee or AgencyKind.Chairman or AgencyKind.Office;

    /// <summary>Adds each item of a stretch, parted as its list parts them.</summary>
    public static void Add(StatementText text, Sentence sentence, int start, int length, List<EnclosureItem> found)
    {
        foreach (var (from, count) in EnclosureParts.Of(sentence, start, length))
        {
            foreach (var item in EnclosureItems.Of(text, sentence, from, count))
            {
                if (!found.Exists(f => string.Equals(f.Text, item.Text, StringComparison.Ordinal) && string.Equals(f.Agency, item.Agency, StringComparison.Ordinal)))
                {
                    found.Add(item);
                }
            }
        }
    }
}
