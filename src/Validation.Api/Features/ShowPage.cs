using System.Globalization;
using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Picturing;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Draws a page of a kept dossier's PDF, for the evidence to be boxed on.</summary>
internal static class ShowPage
{
    private const int LastPage = 5000;

    /// <param name="Page">From 1.</param>
    internal sealed record Request(Guid Id, string File, int Page, Actor Actor) : IRequest<Outcome<PagePicture>>;

    internal sealed class Handler(IHistory history, PagePainter painter) : IRequestHandler<Request, Outcome<PagePicture>>
    {
        public async Task<Outcome<PagePicture>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (request.Page is < 1 or > LastPage)
            {
                return Outcome<PagePicture>.Refused(new Problem("page-not-drawn", request.Page.ToString(CultureInfo.InvariantCulture)));
            }

            // Before the pictures that are ready: one that somebody else looked at is not everybody's.
            if (await history.OwnerAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } owner || !request.Actor.Sees(owner.Agency))
            {
                return Outcome<PagePicture>.Refused(new Problem("dossier-not-found"));
            }

            await history.NoteAsync(new ActivityLine(request.Actor, "page-viewed", request.Id.ToString("D")), cancellationToken).ConfigureAwait(false);
            var key = $"{request.Id:N}/{request.File}";
            return await painter.PaintAsync(key, request.Page, () => ReadAsync(request, cancellationToken), cancellationToken).ConfigureAwait(false) is { } picture
                ? Outcome<PagePicture>.Of(picture)
                : Outcome<PagePicture>.Refused(new Problem("page-not-drawn", request.Page.ToString(CultureInfo.InvariantCulture)));
        }

        private async Task<byte[]?> ReadAsync(Request request, CancellationToken cancellation)
        {
            await using var stream = await history.OpenAsync(request.Id, request.File, cancellation).ConfigureAwait(false);
            if (stream is null)
            {
                return null;
            }

            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
            return bytes.ToArray();
        }
    }
}
