using System.Globalization;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Mailing;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>The outbox: what waits, and what nobody got. No address, no dossier.</summary>
[Requires(Permission.Administer)]
internal sealed class MailsModel(PageText text, Outbox outbox, MailOptions options, MailState state) : DossierPage(text)
{
    public OutboxView Seen { get; private set; } = null!;

    /// <summary>Null where none is configured.</summary>
    public string? Server => options.IsOn ? string.Create(CultureInfo.InvariantCulture, $"{options.Host}:{options.Port}") : null;

    /// <summary>How it was found last; null while nothing had to be sent.</summary>
    public MailState.Found? Last => state.Last;

    public async Task OnGetAsync(CancellationToken cancellation) => Seen = await outbox.SeeAsync(cancellation);
}
