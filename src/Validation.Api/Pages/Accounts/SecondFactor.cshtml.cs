using System.Security.Cryptography;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using QRCoder;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Accounts.Desk;
using TaskTracking.Validation.Api.Accounts.SecondFactor;
using TaskTracking.Validation.Api.Accounts.Sessions;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>Sets up the second factor: a secret as picture and as text, a code that proves the app has it, then the recovery codes, once.</summary>
[Requires(Permission.OwnAccount)]
internal sealed class SecondFactorModel(PageText text, OwnDesk desk, AccountDesk accounts) : DossierPage(text)
{
    private const int SecretBytes = 20;
    private const int SecretLength = 32;

    public bool IsDuty => Actor.Duty == Duty.SecondFactor;

    /// <summary>There is one, which this replaces: the password is asked for.</summary>
    public bool Replaces { get; private set; }

    public string Secret { get; private set; } = string.Empty;

    /// <summary>The secret in groups of four, for whoever types it.</summary>
    public string Spaced => string.Join(' ', Secret.Chunk(4).Select(c => new string(c)));

    /// <summary>Shown once; null as long as nothing was set up.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    public string Next => FirstPage.Of(Actor.Role);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Secret = Base32.Encode(RandomNumberGenerator.GetBytes(SecretBytes));
        Replaces = (await accounts.FindAsync(Actor.Id, cancellation))!.TwoFactorEnabled;
    }

    public async Task<IActionResult> OnPostAsync(string? secret, string? code, string? current, CancellationToken cancellation)
    {
        // The form's own secret, or a new one where it is none.
        await OnGetAsync(cancellation);
        Secret = secret is { Length: SecretLength } && secret.All(c => c is >= 'A' and <= 'Z' or >= '2' and <= '7') ? secret : Secret;
        var done = await desk.SetSecondFactorAsync(Actor, Secret, code ?? string.Empty, current ?? string.Empty, Visitor.Of(HttpContext), cancellation);
        if (done.Value is not { } set)
        {
            return RefuseAt(done.Problem!, done.Problem!.Code == "password-wrong" ? "current" : "code");
        }

        SessionCookie.Set(HttpContext, set.Session);
        Codes = set.RecoveryCodes;
        return Page();
    }

    /// <summary>The QR code as SVG inside the page: no address holds the secret, and the content policy needs no exception.</summary>
    public HtmlString Picture()
    {
        var address = $"otpauth://totp/{Uri.EscapeDataString("Dossier:" + Actor.Name)}?secret={Secret}&issuer=Dossier";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var drawn = new SvgQRCode(data);
        return new HtmlString(drawn.GetGraphic(new System.Drawing.Size(240, 240), "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.WidthHeightAttribute));
    }
}
