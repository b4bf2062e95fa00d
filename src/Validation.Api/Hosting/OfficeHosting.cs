using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Database;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>The Office's work in the service: its tables, and the clock that watches deadlines.</summary>
internal static class OfficeHosting
{
    public static void Add(IServiceCollection services, ServiceOptions options)
    {
        services.AddSingleton(_ => new OfficeDatabase(options.Data));
        services.AddSingleton<IOffice, OfficeStore>();
        services.AddSingleton<DeskWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<DeskWatch>());
    }

    /// <summary>Makes the tables, which stand in the history's file: the history is opened first.</summary>
    /// <exception cref="InvalidOperationException">They are of a newer program; the message is the code.</exception>
    public static void Prepare(IServiceProvider provider)
    {
        provider.GetRequiredService<IHistory>();
        if (provider.GetRequiredService<OfficeDatabase>().Prepare() is { } problem)
        {
            throw new InvalidOperationException(problem.Code);
        }
    }
}
