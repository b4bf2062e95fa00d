using Microsoft.AspNetCore.Mvc;
using TaskTracking.Validation.Api.Pages.Words;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>What a reader sees where there is no page to show: what happened, that nothing is lost, where to go on.</summary>
[IgnoreAntiforgeryToken]
internal sealed class TroubleModel(PageText text) : DossierPage(text)
{
    public int Status { get; private set; }

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        Status = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
    }
}
