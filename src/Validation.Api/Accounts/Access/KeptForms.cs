using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TaskTracking.Validation.Api.Accounts.Sessions;

namespace TaskTracking.Validation.Api.Accounts.Access;

/// <summary>
/// What was typed into a form whose session had ended. It travels sealed inside the page that asks to sign in, so nothing of somebody
/// unknown is kept here; after signing in the form is there again. Secrets and files are not taken along.
/// </summary>
internal sealed class KeptForms(IDataProtectionProvider protection, SessionBook sessions)
{
    /// <summary>The request's item under which the page of a 401 finds it.</summary>
    public const string Item = "dossier.kept-form";

    /// <summary>The field in which the sign-in form carries it.</summary>
    public const string Field = "kept";

    private const int MostFields = 500;
    private const int LongestValue = 64 * 1024;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private static readonly string[] Secret = ["__RequestVerificationToken", Field, "password", "current", "next", "again", "code", "secret"];

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("kept-form").ToTimeLimitedDataProtector();

    /// <summary>Seals the form of a request; null where it cannot be taken along.</summary>
    public async Task<string?> KeepAsync(HttpContext http)
    {
        var upload = http.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;
        var fields = upload ? await SmallFieldsAsync(http.Request).ConfigureAwait(false)
            : http.Request.HasFormContentType ? [.. (await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false)).SelectMany(f => f.Value, (f, v) => new KeptField(f.Key, v ?? string.Empty))]
            : (IReadOnlyList<KeptField>)[];
        var typed = fields.Where(f => !Secret.Contains(f.Name, StringComparer.Ordinal)).Take(MostFields).ToList();
        if (typed.Sum(f => f.Name.Length + f.Value.Length) > LongestValue)
        {
            return null;
        }

        var owner = SessionCookie.Of(http.Request) is { } secret ? await sessions.OwnerAsync(secret, http.RequestAborted).ConfigureAwait(false) : null;
        var form = new KeptForm(http.Request.Path + http.Request.QueryString, upload, typed, owner);
        return _seal.Protect(JsonSerializer.Serialize(form, KeptFormJson.Default.KeptForm), Lifetime);
    }

    /// <summary>A form of ours that belongs to whoever signed in now; null where there is none.</summary>
    public KeptForm? Open(string? sealedForm, string account)
    {
        if (sealedForm is not { Length: > 0 })
        {
            return null;
        }

        try
        {
            var form = JsonSerializer.Deserialize(_seal.Unprotect(sealedForm), KeptFormJson.Default.KeptForm);
            return form is not null && (form.Owner is null || form.Owner == account) ? form : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Too old, or not ours.
            return null;
        }
    }

    // The files are read past, not kept: a browser that is still sending would never see the answer.
    private static async Task<IReadOnlyList<KeptField>> SmallFieldsAsync(HttpRequest request)
    {
        var fields = new List<KeptField>();
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
        {
            return fields;
        }

        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(request.HttpContext.RequestAborted).ConfigureAwait(false) is { } section)
            {
                if (fields.Count < MostFields && section.AsFormDataSection() is { } small)
                {
                    using var text = new StreamReader(new BoundedRead(small.Section.Body, LongestValue));
                    fields.Add(new KeptField(small.Name, await text.ReadToEndAsync(request.HttpContext.RequestAborted).ConfigureAwait(false)));
                }
            }
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or BadHttpRequestException)
        {
            // What came until then is what can be shown again.
        }

        return fields;
    }
}

/// <summary>A form that waits for its sender to sign in.</summary>
/// <param name="Address">Where it was sent to.</param>
/// <param name="Upload">It had files, which must be chosen again.</param>
/// <param name="Owner">Whose session it was typed in; null where that is not known any more.</param>
internal sealed record KeptForm(string Address, bool Upload, IReadOnlyList<KeptField> Fields, string? Owner);

/// <summary>A field as it was typed.</summary>
internal sealed record KeptField(string Name, string Value);

[JsonSerializable(typeof(KeptForm))]
internal sealed partial class KeptFormJson : JsonSerializerContext;
