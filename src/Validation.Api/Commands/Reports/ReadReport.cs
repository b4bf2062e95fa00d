using System.Text;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Commands.Reports;

/// <summary>What was read of a document, for people: only what was found.</summary>
internal static class ReadReport
{
    public static string Of(ReadFile file, string language)
    {
        var words = new Wording(language);
        var text = new StringBuilder();
        text.Append(file.File).Append("  [").Append(file.Format).Append("]\n");
        if (file.Error is { } error)
        {
            return text.Append("  ").Append(words["error"]).Append(": ").Append(error.Message).Append("\n\n").ToString();
        }

        if (file.TextFrom == "none")
        {
            text.Append("  ").Append(words["unread"]).Append('\n');
        }

        Row(text, words["type"], file.TypeName is null ? file.Type : $"{file.TypeName} ({file.Type ?? "?"})");
        Row(text, words["number"], file.Number);
        Row(text, words["date"], file.Date is null ? null : $"{file.Place}, {CheckReport.Day(file.Date)}".TrimStart(',', ' '));
        Row(text, words["agency"], string.Join(" / ", new[] { file.Parent, file.Issuer }.OfType<string>()));
        Row(text, words["subject"], file.Subject);
        Row(text, words["addressees"], string.Join("; ", file.Addressees));
        foreach (var basis in file.LegalBases)
        {
            Row(text, words["legalBases"], basis.Text);
        }

        if (file.Signer is { } signer)
        {
            var block = signer.Prefixes.Select(p => p + ".").Append(signer.Position ?? string.Empty);
            Row(text, words["signerKind"], $"{string.Join(' ', block)}: {signer.Name ?? "–"} ({signer.Kind})");
        }

        Row(text, words["recipients"], string.Join("; ", file.Recipients));
        var marks = new[]
        {
            file.Secrecy, file.Urgency, file.IsDraft ? words["draft"] : null, file.IsNormative ? words["normative"] : null, file.IsCopy ? words["copy"] : null,
        };
        Row(text, words["marks"], string.Join(", ", marks.OfType<string>()));
        return text.Append('\n').ToString();
    }

    private static void Row(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
