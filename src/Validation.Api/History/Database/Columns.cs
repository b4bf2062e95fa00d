using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TaskTracking.Language;

namespace TaskTracking.Validation.Api.History.Database;

/// <summary>An instant as text of fixed width on a Vietnamese clock: readable in the database, and in order as text.</summary>
internal sealed class InstantColumn() : ValueConverter<DateTimeOffset, string>(instant => Text(instant), text => Read(text))
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz";

    public static string Text(DateTimeOffset instant) => VietnamTime.Of(instant).ToString(Format, CultureInfo.InvariantCulture);

    private static DateTimeOffset Read(string text) => DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture);
}

/// <summary>An id as people copy it: lower-case hex with dashes.</summary>
internal sealed class IdColumn() : ValueConverter<Guid, string>(id => id.ToString("D"), text => Guid.ParseExact(text, "D"));
