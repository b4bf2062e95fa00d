using MimeKit;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Mailing;

/// <summary>
/// Writes mails: the dossier's code, what happened, what to do, until when, a link. No finding, no title, nobody's name, nothing
/// attached: mail is read on the way.
/// </summary>
internal sealed class MailWriter(MailOptions options, TimeProvider clock)
{
    private static readonly PageText Vietnamese = new("vi");
    private static readonly PageText English = new("en");

    /// <summary>The mail of a notice. Tried again it is the same one: its Message-Id tells a mailbox that has it already.</summary>
    public MimeMessage Write(DueMail due)
    {
        var kind = due.Notice.Kind;
        var link = options.LinkTo(kind.Audience == "agency" ? $"/ho-so/{due.Notice.Dossier:D}" : $"/ho-so/{due.Notice.Dossier:D}/xu-ly");
        string Part(PageText text) => string.Join("\n", text.NoticeTitle(kind, due.Notice.Code), string.Empty, text.NoticeAdvice(kind, due.Notice.Due), text.MailLink + " " + link);
        var settings = options.LinkTo("/toi/thu");
        return Message(
            due.Address,
            $"{Secrets(due)}@{Domain}",
            Vietnamese.NoticeTitle(kind, due.Notice.Code),
            string.Join("\n", Part(Vietnamese), string.Empty, "---", string.Empty, Part(English), string.Empty, "---", Vietnamese.MailWhy(settings), English.MailWhy(settings), string.Empty));
    }

    /// <summary>The mail by which somebody confirms an address.</summary>
    public MimeMessage Confirmation(string address, string code) => Message(
        address,
        $"{Guid.NewGuid():N}@{Domain}",
        Vietnamese.MailCodeTitle,
        string.Join("\n", Vietnamese.MailCode(code), string.Empty, "---", string.Empty, English.MailCode(code), string.Empty));

    private string Domain => options.From![(options.From!.IndexOf('@', StringComparison.Ordinal) + 1)..];

    // Of notice and account, so that a repeat has the same; hashed, because an account's id is nobody's business out there.
    private static string Secrets(DueMail due) => Accounts.Secrets.Sha256(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{due.Notice.Number} {due.Account}"))[..32];

    private MimeMessage Message(string to, string id, string subject, string body)
    {
        var mail = new MimeMessage
        {
            Subject = subject,
            MessageId = id,
            Date = VietnamTime.Of(clock.GetUtcNow()),
            Body = new TextPart("plain") { Text = body },
        };
        mail.From.Add(new MailboxAddress(Vietnamese.Product, options.From!));
        mail.To.Add(new MailboxAddress(string.Empty, to));

        // Nobody's absence notice is to come back.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }
}
