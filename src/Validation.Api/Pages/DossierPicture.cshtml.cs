using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Pages.Pictures;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Picturing;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>A page of a filed PDF as a picture, with the evidence of findings boxed.</summary>
[Requires(Permission.SeeDossiers)]
internal sealed class DossierPictureModel(PageText text, IMediator mediator) : DossierPage(text)
{
    public Guid Id { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public DocumentAnswer Document { get; private set; } = null!;

    public int Number { get; private set; }

    /// <summary>Null where it cannot be drawn; the quotes stand all the same.</summary>
    public PagePicture? Picture { get; private set; }

    public IReadOnlyList<PageMark> All { get; private set; } = [];

    public IReadOnlyList<PageMark> Here { get; private set; } = [];

    /// <summary>The mark looked at; null where the page has none.</summary>
    public PageMark? Current { get; private set; }

    public PageMark? Previous => Current is { Number: > 0 } c ? All[c.Number - 1] : null;

    public PageMark? Next => Current is { } c && c.Number + 1 < All.Count ? All[c.Number + 1] : null;

    public async Task<IActionResult> OnGetAsync(Guid id, string? file, [FromQuery(Name = "page")] int number, int? mark, CancellationToken cancellation)
    {
        var found = await mediator.Send(new ShowDossier.Request(id, Actor) { AsItStands = true }, cancellation);
        if (found.Value is not { } kept
            || kept.In(Text.Language).Documents.FirstOrDefault(d => d.File == file && d.Document?.Format == "PDF") is not { } document
            || number < 1
            || number > (document.Document!.Pages ?? int.MaxValue))
        {
            return NotFound();
        }

        (Id, Code, Document, Number) = (id, kept.Code, document, number);
        All = PageMark.Of(kept.In(Text.Language));
        Here = [.. All.Where(m => m.IsOn(document.File, number))];
        Current = Here.FirstOrDefault(m => m.Number == mark) ?? (Here.Count > 0 ? Here[0] : null);
        var drawn = await mediator.Send(new ShowPage.Request(id, document.File, number, Actor), cancellation);
        Picture = drawn.Value;
        return Page();
    }
}
